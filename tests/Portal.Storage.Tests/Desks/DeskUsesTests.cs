using Portal.Content.Desks;
using Portal.Storage.Desks;
using Portal.Storage.Tests.Databases;

namespace Portal.Storage.Tests.Desks;

public sealed class DeskUsesTests
{
    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.StandIn)]
    [InlineData(DatabaseKind.SqlServer)]
    public async Task Everything_that_would_miss_a_desk_is_named(DatabaseKind kind)
    {
        await using var database = await TestDatabase.MakeAsync(kind);
        await database.ImportAsync(SmallEditions.First with
        {
            Redirects = SmallEditions.First.Redirects.Add(new Content.Redirect("", "/bel", "desk:always", "nl")),
        });
        await using var context = database.Open();

        var uses = await new DeskUses(context).OfAsync("always", TestContext.Current.CancellationToken);

        Assert.Equal(
            [
                (DeskUser.Site, ""), (DeskUser.Rule, "talk"), (DeskUser.Case, "cleaner"), (DeskUser.Fact, "always-open"), (DeskUser.Role, "care-coordinator"),
                (DeskUser.RoleHolder, "care-coordinator/municipality/GM0014"), (DeskUser.Redirect, "/bel"), (DeskUser.Page, "home/en"), (DeskUser.SearchWords, "nl"),
            ],
            uses.Select(use => (use.User, use.Key)));
    }

    [Fact]
    public async Task A_desk_whose_name_goes_on_is_another_desk()
    {
        await using var database = await TestDatabase.MakeAsync();
        var first = SmallEditions.First;
        Desk other = first.Desks[0] with { Id = "alw" };
        await database.ImportAsync(first with { Desks = first.Desks.Add(other) });
        await using var context = database.Open();

        Assert.Empty(await new DeskUses(context).OfAsync("alw", TestContext.Current.CancellationToken));
    }
}
