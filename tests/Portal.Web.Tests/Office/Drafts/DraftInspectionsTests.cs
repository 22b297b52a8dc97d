using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Portal.Storage;
using Portal.Storage.Drafts;
using Portal.Testing;
using Portal.Web.Office.Drafts;

namespace Portal.Web.Tests.Office.Drafts;

public sealed class DraftInspectionsTests : IDisposable
{
    private readonly PortalHost host = new() { Database = true };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private DraftInspections Inspections => host.Services.GetRequiredService<DraftInspections>();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task A_state_of_the_draft_is_inspected_once_and_known_at_once_after_that()
    {
        var waited = await Inspections.WaitAsync(Cancellation);

        var known = await Inspections.KnownAsync(Cancellation);

        Assert.True(known.IsCurrent);
        Assert.Same(waited, known.Latest);
        Assert.Empty(waited.Problems);
        Assert.NotNull(waited.Publication);
    }

    [Fact]
    public async Task What_is_saved_is_not_known_until_it_was_looked_at_and_what_was_wrong_is_named()
    {
        var before = await Inspections.WaitAsync(Cancellation);
        await SaveAsync(context => context.Desks.RemoveRange(context.Desks.Where(desk => desk.Id == "always")));

        var meanwhile = await Inspections.KnownAsync(Cancellation);
        var after = await Inspections.WaitAsync(Cancellation);

        Assert.True(!meanwhile.IsCurrent || meanwhile.Latest!.Mark > before.Mark);
        Assert.True(after.Mark > before.Mark);
        Assert.NotEmpty(after.Problems);
        Assert.Null(after.Publication);
    }

    [Fact]
    public async Task Another_order_is_another_state()
    {
        var before = await Inspections.WaitAsync(Cancellation);
        await SaveAsync(async context =>
        {
            foreach (var rule in await context.Rules.ToListAsync(Cancellation))
            {
                rule.Position = 9 - rule.Position;
            }
        });

        var after = await Inspections.WaitAsync(Cancellation);

        Assert.Equal(before.Edition.Guide.Guide.Rules.Reverse().Select(rule => rule.Id), after.Edition.Guide.Guide.Rules.Select(rule => rule.Id));
    }

    private Task SaveAsync(Action<PortalDbContext> change) => SaveAsync(context =>
    {
        change(context);

        return Task.CompletedTask;
    });

    private async Task SaveAsync(Func<PortalDbContext, Task> change)
    {
        await using var scope = host.Services.CreateAsyncScope();
        await change(scope.ServiceProvider.GetRequiredService<PortalDbContext>());
        await scope.ServiceProvider.GetRequiredService<DraftEdition>().SaveAsync("test", "", Cancellation);
    }
}
