using Microsoft.Extensions.DependencyInjection;
using Portal.Content;
using Portal.Storage.Drafts;
using Portal.Storage.Publishing;
using Portal.Storage.Visits;
using Portal.Testing;

namespace Portal.Web.Tests.Pages.Beheer.Publiceren;

/// <summary>The office over the small edition, in a database of its own, with short words for what editors do elsewhere.</summary>
public sealed class PublishingHost : PortalHost
{
    public PublishingHost() => Database = true;

    public async Task SaveDraftAsync(Edition edition)
    {
        await using var scope = Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<DraftEdition>().ReplaceAsync(edition, "test", "", CancellationToken.None);
    }

    public Task SaveDraftAsync(string owner) => SaveDraftAsync(SmallEdition.OwnedBy(owner));

    public async Task<Edition> DraftAsync()
    {
        await using var scope = Services.CreateAsyncScope();

        return await scope.ServiceProvider.GetRequiredService<DraftEdition>().ReadAsync(CancellationToken.None);
    }

    public async Task<Edition> LiveAsync()
    {
        await using var scope = Services.CreateAsyncScope();

        return (await scope.ServiceProvider.GetRequiredService<Publications>().ReadLiveAsync(CancellationToken.None))!;
    }

    public async Task CountAsync(DateOnly week, string desk, int times)
    {
        await using var scope = Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<VisitCounts>().AddAsync(week, new Dictionary<string, int> { [desk] = times }, CancellationToken.None);
    }
}
