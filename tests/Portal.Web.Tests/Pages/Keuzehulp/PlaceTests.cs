using System.Net;
using Portal.Testing;

namespace Portal.Web.Tests.Pages.Keuzehulp;

public sealed class PlaceTests(ShippedGuide shipped) : IAsyncLifetime
{
    private readonly GuideVisitor visitor = shipped.NewVisitor();

    public async ValueTask InitializeAsync() =>
        await visitor.WalkAsync(("danger", "no"), ("who", "victim"), ("age", "adult"), ("need", "help"), ("form", "work"));

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Theory]
    [InlineData("Utrecht")]
    [InlineData("3511")]
    [InlineData("  utrecht ")]
    public async Task Post_a_place_names_the_desk_that_is_nearer(string place)
    {
        Assert.DoesNotContain("/nl/loketten/moviera", Desks());

        await visitor.SendAsync(("place", place));

        Assert.Contains("/nl/loketten/moviera", Desks());
        Assert.Contains("Utrecht", visitor.Page.TextOf("#waar")!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_a_name_of_several_places_asks_which_one()
    {
        await visitor.SendAsync(("place", "Beek"));

        var offered = visitor.Page.QuerySelectorAll("#waar button[name=municipality]");
        Assert.True(offered.Length > 1);

        await visitor.SendAsync(("municipality", offered[0].GetAttribute("value")!));

        Assert.Empty(visitor.Page.QuerySelectorAll("#waar button[name=municipality]"));
        Assert.NotNull(visitor.Page.QuerySelector("#waar button[name=noPlace]"));
    }

    [Theory]
    [InlineData("Xanadu")]
    [InlineData("")]
    [InlineData("0001")]
    [InlineData("<script>alert(1)</script>")]
    public async Task Post_an_unknown_place_says_so_and_keeps_the_national_desks(string place)
    {
        var before = Desks();

        await visitor.SendAsync(("place", place));

        Assert.Equal(HttpStatusCode.OK, visitor.Status);
        Assert.NotNull(visitor.Page.QuerySelector("#waar [role=status]"));
        Assert.Equal(before, Desks());
        Assert.EndsWith("#waar", visitor.Trail[^1], StringComparison.Ordinal);
        Assert.True(place.Length == 0 || !visitor.Page.Body!.TextContent.Contains(place, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Post_a_very_long_place_is_an_unknown_one()
    {
        await visitor.SendAsync(("place", new string('x', 1_000)));

        Assert.NotNull(visitor.Page.QuerySelector("#waar [role=status]"));
    }

    [Theory]
    [InlineData("363")]
    [InlineData("-1")]
    [InlineData("9999999")]
    public async Task Post_a_municipality_that_was_not_offered_is_an_unknown_place(string municipality)
    {
        await visitor.SendAsync(("municipality", municipality));

        Assert.NotNull(visitor.Page.QuerySelector("#waar [role=status]"));
    }

    [Fact]
    public async Task Post_forget_my_place_brings_the_national_desks_back()
    {
        var before = Desks();
        await visitor.SendAsync(("place", "Utrecht"));

        await visitor.SendAsync(("noPlace", "true"));

        Assert.Equal(before, Desks());
        Assert.NotNull(visitor.Page.QuerySelector("#waar input[name=place]"));
    }

    [Fact]
    public async Task Post_another_answer_keeps_the_place()
    {
        await visitor.SendAsync(("place", "Utrecht"));

        await visitor.ChangeAsync("age");
        await visitor.AnswerAsync("adult");

        Assert.Contains("/nl/loketten/moviera", Desks());
    }

    [Fact]
    public async Task Get_an_outcome_where_no_place_would_change_anything_does_not_ask_for_one()
    {
        await visitor.OpenAsync();
        await visitor.AnswerAsync("yes");

        Assert.Null(visitor.Page.QuerySelector("#waar"));
    }

    private string[] Desks() => [.. visitor.Page.QuerySelectorAll("main .pt-others h3 a").Select(link => link.GetAttribute("href")!)];
}
