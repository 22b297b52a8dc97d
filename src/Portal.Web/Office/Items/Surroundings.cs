using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Portal.Content;
using Portal.Content.Desks;
using Portal.Content.Guidance;
using Portal.Content.Pages;
using Portal.Content.Publishing;
using Portal.Content.Regions;
using Portal.Content.Search;
using Portal.Content.Translations;
using Portal.Referral;
using Portal.Storage;

namespace Portal.Web.Office.Items;

/// <summary>Tries a page or a desk with only as much of the draft as its checks need: reading all of it at each save would take seconds.</summary>
internal sealed partial class Surroundings(PortalDbContext context)
{
    /// <summary>A text that is only linked to need not be read.</summary>
    private const string Unread = "–";

    public async Task<PageTrial> TryAsync(string key, string language, PageText text, CancellationToken cancellation) =>
        PageTrial.Of(await AroundAsync(key, language, text, cancellation), key, language, text);

    public async Task<ImmutableArray<ContentProblem>> TryAsync(Desk desk, CancellationToken cancellation) =>
        DeskTrial.Of(Bare(await SiteAsync(cancellation)), desk);

    private async Task<Edition> AroundAsync(string key, string language, PageText text, CancellationToken cancellation)
    {
        // By key, and whether the link goes to a heading: then the text of that page counts.
        var linked = Link().Matches(text.Body).ToLookup(link => link.Groups["page"].Value, link => link.Groups["anchor"].Success, StringComparer.Ordinal);
        List<string> keys = [key, .. linked.Select(link => link.Key)];
        string[] languages = [language, "en", "nl"];
        var rows = await context.Pages.AsNoTracking()
            .Where(row => (keys.Contains(row.Key) && languages.Contains(row.Language)) || row.Key == key || (row.Language == language && row.Item.Slug == text.Slug))
            .Select(row => new { row.Key, row.Language, row.Item.Title, row.Item.Slug, row.Item.Translation })
            .ToListAsync(cancellation);
        var whole = linked.Where(link => link.Contains(true)).Select(link => link.Key).ToList();
        var bodies = whole.Count == 0
            ? []
            : await context.Pages.Where(row => whole.Contains(row.Key) && languages.Contains(row.Language)).Select(row => new { row.Key, row.Language, row.Item.Body }).ToDictionaryAsync(row => (row.Key, row.Language), row => row.Body, cancellation);
        var words = await context.Texts.AsNoTracking().Where(row => row.Key.StartsWith("markdown.")).ToListAsync(cancellation);
        var desks = await context.Desks.AsNoTracking()
            .Select(row => new { row.Id, row.Item.Kind, row.Item.Listing, row.Item.Name, row.Item.Abbreviation, row.Item.Confidence })
            .ToListAsync(cancellation);

        return Bare(await SiteAsync(cancellation)) with
        {
            Texts = words.GroupBy(row => row.Language, StringComparer.Ordinal).ToImmutableSortedDictionary(
                group => group.Key,
                group => group.ToImmutableSortedDictionary(row => row.Key, row => row.Item, StringComparer.Ordinal),
                StringComparer.Ordinal),
            Pages =
            [
                .. rows.GroupBy(row => row.Key, StringComparer.Ordinal).Select(page => new Page(page.Key, page.ToImmutableSortedDictionary(
                    row => row.Language,
                    row => text with { Title = row.Title, BrowserTitle = "", Slug = row.Slug, Translation = row.Translation, Audience = ["P"], Body = bodies.GetValueOrDefault((row.Key, row.Language), Unread) },
                    StringComparer.Ordinal))),
            ],
            Desks = [.. desks.Select(desk => Named(desk.Id, desk.Kind, desk.Listing, desk.Name, desk.Abbreviation, desk.Confidence))],
        };
    }

    private async Task<Site> SiteAsync(CancellationToken cancellation) => (await context.Settings.AsNoTracking().SingleAsync(cancellation)).Item;

    private static Edition Bare(Site site) => new(
        site,
        ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, string>>.Empty,
        [],
        [],
        new GuideContent(new Guide([], [], [], [], [], [], 0), ImmutableSortedDictionary<string, string>.Empty, [], [], ImmutableSortedDictionary<string, GuideWords>.Empty),
        new RegionData([], [], [], []),
        [],
        ImmutableSortedDictionary<string, SearchWords>.Empty,
        ImmutableSortedDictionary<string, TranslationMarks>.Empty);

    private static Desk Named(string id, string kind, Listing listing, LocalText name, string abbreviation, Confidence confidence) => new(
        id, kind, listing, name, abbreviation, LocalText.Empty, LocalText.Empty, [], [], [], [], new DeskArea("national", LocalText.Empty), [], [], TakesPoliceReport: false,
        Consent.AllUnknown, [], confidence, [], "");

    [GeneratedRegex(@"\]\(page:(?<page>[a-z0-9/-]+)(?<anchor>#)?", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();
}
