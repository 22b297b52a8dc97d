using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Portal.Content.Guidance;
using Portal.Referral;
using Portal.Testing;
using Portal.Web.Pages.Verwijspaden;

namespace Portal.Web.Tests.Pages.Verwijspaden;

public sealed class ReferralPathTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Post_leads_to_a_sealed_address_that_tells_nothing_and_is_not_kept()
    {
        using var visitor = host.CreateVisitor();

        var address = await PathVisitor.AddressOfAsync(visitor, ("leeftijd", "minderjarig"), ("vorm", "seksueel"), ("plaats", "Utrecht"));
        var other = await PathVisitor.AddressOfAsync(visitor, ("wens", "advies"));
        using var answer = await visitor.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        var page = await answer.PageAsync();

        Assert.StartsWith($"{PathVisitor.Start}/", address, StringComparison.Ordinal);
        Assert.Equal(address.Length, other.Length);
        Assert.All(["minder", "seks", "utrecht"], word => Assert.DoesNotContain(word, address, StringComparison.OrdinalIgnoreCase));
        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.Equal("Verwijspad – Informatiepunt", page.Title);
        Assert.NotNull(page.QuerySelector("meta[name=robots][content=noindex]"));
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task Each_step_says_who_how_to_reach_them_and_how_that_is_known()
    {
        using var visitor = host.CreateVisitor();

        var page = await PathVisitor.SendAsync(visitor, Fields(("gevaar", "nee"), ("leeftijd", "volwassen"), ("wens", "hulp"), ("vorm", "arbeid"), ("sector", "zorg")));
        var comensha = page.QuerySelector("[data-part=consult] [data-target='desk:comensha']")!;

        Assert.Equal("tel:0334481186", comensha.QuerySelector(".pt-path__reach a")!.GetAttribute("href"));
        Assert.Contains("Nu open, tot 17.00 uur", comensha.TextContent, StringComparison.Ordinal);
        Assert.Contains("Nagekeken in bronnen in februari 2026", comensha.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("https://", comensha.QuerySelector(".pt-path__known a")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.All(page.QuerySelectorAll("[data-part]"), part => Assert.Contains("Wanneer:", part.TextContent, StringComparison.Ordinal));
        Assert.All(page.QuerySelectorAll("[data-part]"), part => Assert.Contains("Doorgeven:", part.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Guidance_that_no_lawyer_read_shows_the_careful_text_and_says_so()
    {
        using var visitor = host.CreateVisitor();

        var page = await PathVisitor.SendAsync(visitor, Fields(("leeftijd", "volwassen"), ("wens", "hulp"), ("verblijf", "zonder-papieren"), ("sector", "opsporing")));

        foreach (var id in new[] { "reflection-period", "registration-duty", "consent-and-secrecy" })
        {
            var step = page.QuerySelector($"[data-target='block:{id}']")!;
            Assert.Contains("Een jurist heeft deze regel nog niet gelezen", step.TextContent, StringComparison.Ordinal);
            Assert.DoesNotContain("drie maanden", step.TextContent, StringComparison.Ordinal);
        }

        Assert.NotNull(page.QuerySelector("[data-part=registration] [data-target='block:registration-duty']"));
    }

    [Fact]
    public async Task Four_acts_stand_apart_each_with_its_rule_for_consent_by_age()
    {
        using var visitor = host.CreateVisitor();

        var page = await PathVisitor.SendAsync(visitor, Fields(("leeftijd", "minderjarig"), ("sector", "zorg")));
        var acts = page.QuerySelectorAll("[data-target='block:consent-and-secrecy'] li").Select(act => act.TextContent).ToArray();

        Assert.Equal(4, acts.Length);
        Assert.All(acts, act => Assert.Matches("(?i)leeftijd|jonger dan 1[68]", act));
        Assert.All(acts, act => Assert.Matches("(?i)toestemming|jurist", act));
    }

    [Fact]
    public async Task What_is_open_reads_if_or_if_and_what_holds_anyway_does_not()
    {
        using var visitor = host.CreateVisitor();

        var page = await PathVisitor.SendAsync(visitor, Fields(("gevaar", "nee"), ("leeftijd", "volwassen"), ("sector", "zorg")));

        Assert.Null(Step(page, "desk:slachtofferhulp-nederland").QuerySelector(".pt-path__when"));
        Assert.Equal("Als het om seks of naaktbeelden gaat", Step(page, "desk:centrum-seksueel-geweld").QuerySelector(".pt-path__when")!.TextContent);
        Assert.All(page.QuerySelectorAll(".pt-path__when"), when => Assert.True(when.TextContent.Split(", of als ").Length <= 3));
    }

    [Fact]
    public async Task An_open_moment_reads_by_the_hours_of_the_desk()
    {
        using var visitor = host.CreateVisitor();

        var page = await PathVisitor.SendAsync(visitor, Fields(("gevaar", "nee"), ("leeftijd", "volwassen"), ("wens", "advies"), ("waar", "elders"), ("moment", "open")));
        var told = page.QuerySelectorAll("[data-target='desk:veilig-thuis']").Select(step => step.TextContent);

        Assert.NotEmpty(page.QuerySelectorAll(".pt-path__first li"));
        Assert.NotEmpty(told);
    }

    [Fact]
    public async Task A_municipality_names_who_fills_the_role_there()
    {
        using var visitor = host.CreateVisitor();

        var here = await PathVisitor.SendAsync(visitor, Fields(("leeftijd", "volwassen"), ("wens", "hulp"), ("plaats", "3511 AB")));
        var elsewhere = await PathVisitor.SendAsync(visitor, Fields(("leeftijd", "volwassen"), ("wens", "hulp"), ("plaats", "Maastricht")));

        Assert.Contains("Moviera", Role(here), StringComparison.Ordinal);
        Assert.Contains("CoMensha", Role(elsewhere), StringComparison.Ordinal);

        static string Role(IHtmlDocument page) => page.QuerySelector(".pt-path__first [data-target='role:care-coordinator']")!.TextContent;
    }

    [Theory]
    [InlineData("plaats", "Nergenshuizen", "#plaats")]
    [InlineData("vorm", "<script>", "#vorm")]
    public async Task Post_of_what_is_not_possible_says_so_beside_the_field(string field, string value, string link)
    {
        using var visitor = host.CreateVisitor();

        var address = await PathVisitor.AddressOfAsync(visitor, (field, value), ("leeftijd", "volwassen"));
        using var answer = await visitor.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        var page = await answer.PageAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.StartsWith("Fout:", page.Title, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector($"[role=alert] a[href='{link}']"));
        Assert.Equal("true", page.QuerySelector(link)!.GetAttribute("aria-invalid"));
        Assert.Equal("volwassen", page.QuerySelector("#leeftijd option[selected]")!.GetAttribute("value"));
        Assert.Empty(page.QuerySelectorAll("main script"));
    }

    [Fact]
    public async Task A_place_with_namesakes_asks_which_one()
    {
        using var visitor = host.CreateVisitor();

        var page = await PathVisitor.SendAsync(visitor, Fields(("plaats", "Bergen"), ("wens", "hulp")));
        var chosen = await visitor.GetPageAsync(page.QuerySelector("[role=alert] li a")!.GetAttribute("href")!);

        Assert.Contains("Gemeente: Bergen", chosen.TextOf("main"), StringComparison.Ordinal);
        Assert.NotEmpty(chosen.QuerySelectorAll("[data-part]"));
    }

    [Fact]
    public async Task A_plain_link_stands_on_the_page_only_after_it_was_asked_for()
    {
        using var visitor = host.CreateVisitor();
        var address = await PathVisitor.AddressOfAsync(visitor, ("leeftijd", "volwassen"), ("vorm", "arbeid"), ("moment", "avond"), ("plaats", "Utrecht"));

        var before = await visitor.GetPageAsync(address);
        var linked = await PathVisitor.AddressOfAsync(visitor, [], address);
        var after = await visitor.GetPageAsync(linked.Split('#')[0]);
        var link = new Uri(after.QuerySelector("#adres")!.GetAttribute("value")!);
        using var opened = await visitor.GetAsync(new Uri(link.PathAndQuery, UriKind.Relative), TestContext.Current.CancellationToken);
        var page = await visitor.GetPageAsync(opened.Headers.Location!.OriginalString);

        Assert.Null(before.QuerySelector("#adres"));
        Assert.DoesNotContain("leeftijd=volwassen", before.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.Equal("/nl/verwijspaden?leeftijd=volwassen&vorm=arbeid&moment=avond&plaats=Utrecht", link.PathAndQuery);
        Assert.NotNull(after.QuerySelector("#link .pt-note--warning"));
        Assert.StartsWith($"{PathVisitor.Start}/", opened.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.Equal(before.TextOf(".pt-path__parts"), page.TextOf(".pt-path__parts"));
    }

    [Theory]
    [InlineData("vorm", "huwelijk")]
    [InlineData("vorm", "anders")]
    [InlineData("leeftijd", "minderjarig")]
    public async Task A_link_with_a_municipality_and_what_is_rare_is_refused_and_not_taken_either(string field, string value)
    {
        using var visitor = host.CreateVisitor();

        var address = await PathVisitor.AddressOfAsync(visitor, (field, value), ("plaats", "Urk"));
        var linked = await PathVisitor.AddressOfAsync(visitor, [], address);
        var page = await visitor.GetPageAsync(linked.Split('#')[0]);
        using var taken = await visitor.GetAsync(new Uri($"{PathVisitor.Start}?{field}={value}&plaats=Urk", UriKind.Relative), TestContext.Current.CancellationToken);
        var cut = await visitor.GetPageAsync(taken.Headers.Location!.OriginalString);

        Assert.Null(page.QuerySelector("#adres"));
        Assert.Contains("maken we geen link", page.TextOf("#link"), StringComparison.Ordinal);
        Assert.Contains("De gemeente in de link is weggelaten", cut.TextOf("main"), StringComparison.Ordinal);
        Assert.DoesNotContain("Gemeente: Urk", cut.TextOf("main"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, "leeftijd=volwassen plaats=Urk")]
    [InlineData(true, "leeftijd=minderjarig vorm=huwelijk")]
    [InlineData(true, "waar=azc vorm=arbeid")]
    [InlineData(false, "plaats=Urk sector=zorg")]
    [InlineData(false, "leeftijd=volwassen vorm=arbeid verblijf=zonder-papieren")]
    public async Task The_page_and_its_print_warn_of_what_may_name_the_client(bool warns, string fields)
    {
        using var visitor = host.CreateVisitor();

        var page = await PathVisitor.SendAsync(visitor, fields.Split(' ').Select(field => KeyValuePair.Create(field.Split('=')[0], field.Split('=')[1])));

        Assert.Equal(warns, page.QuerySelector("main > div > .pt-note--warning") is not null);
    }

    [Fact]
    public async Task The_path_stands_as_plain_text_to_copy()
    {
        using var visitor = host.CreateVisitor();

        var page = await PathVisitor.SendAsync(visitor, Fields(("leeftijd", "volwassen"), ("wens", "hulp"), ("sector", "zorg"), ("verblijf", "zonder-papieren")));
        var text = page.QuerySelector("textarea[readonly]")!.TextContent;

        Assert.DoesNotContain('<', text);
        Assert.All(page.QuerySelectorAll(".pt-path__part h2"), title => Assert.Contains(title.TextContent, text, StringComparison.OrdinalIgnoreCase));
        Assert.All(page.QuerySelectorAll(".pt-path__part h3 a"), desk => Assert.Contains(desk.TextContent, text, StringComparison.Ordinal));
        Assert.Contains("033-448 11 86", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_that_is_old_or_damaged_says_so_kindly()
    {
        using var visitor = host.CreateVisitor();
        var address = await PathVisitor.AddressOfAsync(visitor, ("leeftijd", "volwassen"));

        using var damaged = await visitor.GetAsync(new Uri($"{address}x", UriKind.Relative), TestContext.Current.CancellationToken);
        using var posted = await visitor.PostAsync(new Uri($"{address}x", UriKind.Relative), new FormUrlEncodedContent([]), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Gone, damaged.StatusCode);
        Assert.Equal(HttpStatusCode.Gone, posted.StatusCode);
    }

    [Fact]
    public async Task Home_and_the_professionals_page_lead_here()
    {
        using var visitor = host.CreateVisitor();

        foreach (var (from, to) in new[] { ("/nl", "/nl/verwijspaden"), ("/en", "/en/verwijspaden"), ("/nl/professionals", "/nl/verwijspaden"), ("/en/professionals", "/en/verwijspaden") })
        {
            Assert.NotNull((await visitor.GetPageAsync(from)).QuerySelector($"main a[href='{to}']"));
        }
    }

    [Fact]
    public void The_form_asks_every_fact_of_its_view_and_every_answer_has_one_word()
    {
        var guide = ShippedEdition.Publication.Forest.Guide;
        var asked = CaseWords.Asked(guide).ToArray();

        Assert.Equal(
            guide.Facts.Where(fact => fact.Use is FactUse.Form or FactUse.Both && fact.Id != "who").Select(fact => fact.Id),
            asked.Select(question => question.Facts[0]));
        Assert.All(asked, question => Assert.Equal(question.Answers.Length, question.Answers.Select(CaseWords.Of(question).WordOf).Distinct(StringComparer.Ordinal).Count()));
        Assert.Equal(asked.Length, asked.Select(question => CaseWords.Of(question).Field).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Every_block_of_the_form_stands_under_the_heading_that_it_names()
    {
        var edition = ShippedEdition.Edition;
        GuidanceBlock Block(string id) => edition.Guide.Blocks.Single(block => block.Id == id);

        Assert.Equal(PathHeading.Registration, PathHeadings.OfBlock(Block("registration-duty"), Purpose.Legal));
        Assert.Equal(PathHeading.Aftercare, PathHeadings.OfBlock(Block("aftercare"), Purpose.Information));
        Assert.Equal(PathHeading.Duty, PathHeadings.OfBlock(Block("meldcode"), Purpose.Legal));
        Assert.All(
            edition.Guide.Blocks.SelectMany(block => block.Tags).Where(tag => tag.StartsWith("heading-", StringComparison.Ordinal)),
            tag => Assert.Contains(tag["heading-".Length..], Enum.GetNames<PathHeading>(), StringComparer.OrdinalIgnoreCase));
    }

    private static IElement Step(IHtmlDocument page, string target) => page.QuerySelector($".pt-path__step[data-target='{target}']")!;

    private static IEnumerable<KeyValuePair<string, string>> Fields(params (string Name, string Value)[] fields) =>
        fields.Select(field => KeyValuePair.Create(field.Name, field.Value));
}
