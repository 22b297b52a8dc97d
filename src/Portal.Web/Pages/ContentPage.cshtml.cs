using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using Portal.Content.Desks;
using Portal.Content.Markdown;
using Portal.Content.Publishing;
using Portal.Web.Desks;
using Portal.Web.Reading;
using Portal.Web.Serving.Ready;

namespace Portal.Web.Pages;

/// <summary>A page of the edition.</summary>
internal class ContentPageModel(Reader reader, Publication publication) : PublicPage(reader)
{
    /// <summary>The page that says who runs the site.</summary>
    public const string AboutThisSite = "over/deze-site";

    private const string Victims = "S";
    private const string Professionals = "P";

    public PublishedPage Published { get; private set; } = null!;

    /// <summary>Where a call comes later than the text says, or desks stand for other things than help.</summary>
    private static readonly string[] SectionsWithoutCall = ["veilig", "over"];

    /// <summary>The first desk of the page where somebody answers now; null when there is none.</summary>
    /// <remarks>Never another desk: what to know before calling stands at the card, and a page may say to go elsewhere first.</remarks>
    public DeskView? There { get; private set; }

    /// <summary>The other pages of the same part of the site, in order.</summary>
    public ImmutableArray<PublishedPage> Neighbours { get; private set; } = [];

    public bool IsForProfessionals => Published.Front.Audience.Contains(Professionals, StringComparer.Ordinal);

    /// <summary>The sources that a reader can open; the rest are numbers of our own facts.</summary>
    public IEnumerable<string> Sources => Published.Front.Sources.Where(source => source.StartsWith("https://", StringComparison.Ordinal));

    public override bool IsNeutral => Published.Front.Audience.Contains(Victims, StringComparer.Ordinal);

    public override string SpokenIn => Published.Language;

    public override Sharing Sharing => Published.DependsOnMoment ? Sharing.ForAWhile : Sharing.UntilPublished;

    public override string BrowserTitle => Published.Front.BrowserTitle.Length > 0 ? Published.Front.BrowserTitle : Published.Front.Title;

    public override string CrumbTitle => Published.Front.Title;

    public override MenuEntry Entry => Published.Front.Section switch
    {
        "herkennen" => MenuEntry.Signs,
        "professionals" => MenuEntry.Professionals,
        _ => MenuEntry.None,
    };

    public override ImmutableArray<Crumb> Crumbs => [HomeCrumb, .. Parents().Select(page => new Crumb(page.Front.Title, Addresses.Page(Reader.Tag, page.Front.Slug)))];

    /// <summary>Pages for professionals are printed and hung up: their paper is another.</summary>
    public bool IsRoadmap => IsForProfessionals && !IsNeutral;

    public override Asset? OwnStyle(Assets assets) => IsRoadmap ? assets.Paths : null;

    public override string AddressIn(string language) =>
        Addresses.Page(language, publication.FindPageByKey(Published.Key, language)?.Front.Slug ?? Published.Front.Slug);

    public virtual IActionResult OnGet(string slug)
    {
        var asked = slug.TrimEnd('/');
        if (publication.Fallbacks(Reader.Tag).Select(language => publication.FindPage(language, asked)).FirstOrDefault(page => page is not null) is not { } found)
        {
            return NotFound();
        }

        // Found by its slug in another language: the page has its own address in this one.
        var page = publication.FindPageByKey(found.Key, Reader.Tag) ?? found;
        if (page.Front.Slug != slug)
        {
            return Redirect(Addresses.Page(Reader.Tag, page.Front.Slug));
        }

        Show(page);

        return Page();
    }

    protected void Show(PublishedPage page)
    {
        Published = page;
        There = SectionsWithoutCall.Contains(page.Front.Section, StringComparer.Ordinal) ? null : page.Body.OfType<PageSegment.DeskCard>()
            .Select(card => publication.FindDesk(card.DeskId))
            .OfType<Desk>()
            .Where(desk => desk.IsVisible && desk.Id != Reader.Site.EmergencyDesk)
            .Select(desk => DeskView.Of(Reader, desk))
            .FirstOrDefault(desk => desk.IsThere);
        Neighbours =
        [
            .. publication.PagesIn(Published.Language)
                .Where(other => other.Front.Section == Published.Front.Section && other.Key != Published.Key)
                .OrderBy(other => other.Front.Order),
        ];
    }

    /// <summary>The pages whose key this key goes on from, the highest first.</summary>
    private IEnumerable<PublishedPage> Parents()
    {
        var key = Published.Key;
        for (var slash = key.IndexOf('/', StringComparison.Ordinal); slash > 0; slash = key.IndexOf('/', slash + 1))
        {
            if (publication.FindPageByKey(key[..slash], Reader.Tag) is { } parent)
            {
                yield return parent;
            }
        }
    }
}
