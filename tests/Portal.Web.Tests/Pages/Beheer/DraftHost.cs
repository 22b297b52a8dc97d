using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Portal.Content.Desks;
using Portal.Content.Pages;
using Portal.Storage;
using Portal.Testing;

namespace Portal.Web.Tests.Pages.Beheer;

/// <summary>The office over a shipped draft of its own, for tests that change it.</summary>
public sealed class DraftHost : PortalHost
{
    public DraftHost()
    {
        Database = true;
        ShippedDatabase = true;
        ServesAtOnce = true;
    }

    public Task<PageText?> PageAsync(string key, string language) =>
        ReadAsync(context => context.Pages.AsNoTracking().Where(row => row.Key == key && row.Language == language).Select(row => row.Item).SingleOrDefaultAsync());

    public Task<Desk?> DeskAsync(string id) => ReadAsync(async context => (await context.Desks.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id))?.Item);

    public Task<string?> TextAsync(string language, string key) =>
        ReadAsync(context => context.Texts.AsNoTracking().Where(row => row.Language == language && row.Key == key).Select(row => row.Item).SingleOrDefaultAsync());

    public async Task<T> ReadAsync<T>(Func<PortalDbContext, Task<T>> read)
    {
        await using var scope = Services.CreateAsyncScope();

        return await read(scope.ServiceProvider.GetRequiredService<PortalDbContext>());
    }
}
