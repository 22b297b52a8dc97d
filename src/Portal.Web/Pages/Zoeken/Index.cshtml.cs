using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using Portal.Content.Desks;
using Portal.Content.Publishing;
using Portal.Content.Search;
using Portal.Web.Desks;
using Portal.Web.Reading;
using Portal.Web.Sealing;
using Portal.Web.Search;

namespace Portal.Web.Pages.Zoeken;

/// <summary>Search. What was typed stands sealed in the address.</summary>
internal sealed class IndexModel(Reader reader, Publication publication, SealedAddresses addresses) : PublicPage(reader)
{
    /// <summary>The address of what was found, besides the page's own.</summary>
    public const string FoundRoute = "/{lang:language}/zoeken/{words}";

    /// <summary>Null when nothing was asked yet.</summary>
    public SearchTerm? Term { get; private set; }

    public bool IsEmpty => Term is { Words.Length: 0 };

    public ImmutableArray<FoundLine> Lines { get; private set; } = [];

    /// <summary>Whom to call first; above everything that was found.</summary>
    public ImmutableArray<DeskView> Emergency { get; private set; } = [];

    /// <summary>Who can always be called; shown when nothing was found.</summary>
    public IEnumerable<DeskView> AlwaysThere => new[] { Reader.Site.EmergencyDesk, Reader.Site.AlwaysDesk }
        .Select(publication.FindDesk)
        .OfType<Desk>()
        .Select(desk => DeskView.Of(Reader, desk));

    public string Suggestion { get; private set; } = "";

    /// <summary>Where the suggestion is searched for.</summary>
    public string SuggestionAddress => AddressOf(Reader.Tag, SearchTerm.Of(Suggestion));

    public override string BrowserTitle => Reader["menu.search"];

    public override MenuEntry Entry => MenuEntry.Search;

    public override bool IsUnlisted => Term is not null;

    public override ImmutableArray<Crumb> Crumbs => [HomeCrumb];

    public override string AddressIn(string language) => Term is null ? Addresses.Search(language) : AddressOf(language, Term);

    public IActionResult OnGet(string? words)
    {
        if (words is null)
        {
            return Page();
        }

        if (addresses.Open<SearchTerm>(words) is not Unsealed<SearchTerm>.Opened opened)
        {
            return StatusCode(StatusCodes.Status410Gone);
        }

        Term = opened.Content;

        if (IsEmpty)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        }
        else
        {
            Show(publication.Search.Find(Reader.Tag, Term.Words));
        }

        return Page();
    }

    public IActionResult OnPost() => SeeOther(AddressOf(Reader.Tag, SearchTerm.Of(Request.Form[SearchTerm.Field])));

    private void Show(SearchFinding finding)
    {
        Lines = FoundLine.Of(Reader, finding.Items);
        Emergency = [.. finding.Emergency.Select(desk => DeskView.Of(Reader, desk))];
        Suggestion = finding.Suggestion;
    }

    private string AddressOf(string language, SearchTerm term) => Addresses.Found(language, addresses.Seal(term));
}
