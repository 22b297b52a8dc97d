using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Diagnostics;
using Portal.Content.Desks;
using Portal.Web.Desks;
using Portal.Web.Reading;
using Portal.Web.Search;

namespace Portal.Web.Pages;

/// <summary>What went wrong, kindly, with a way on. Shown in place of the page that failed, at its address.</summary>
internal sealed class ErrorModel(Reader reader) : PublicPage(reader)
{
    public const string Route = "/_error";

    private const int MostSuggestions = 5;

    private static readonly ImmutableArray<int> Explained = [400, 404, 405, 410, 413, 415];

    public string Title => Reader[$"error.{Kind}.title"];

    public string Text => Reader[$"error.{Kind}.text"];

    /// <summary>Who can be called whatever is broken here: in danger, and otherwise at any hour.</summary>
    public IEnumerable<DeskView> Desks => new[] { Reader.Site.EmergencyDesk, Reader.Site.AlwaysDesk }
        .Select(Reader.Publication.FindDesk)
        .OfType<Desk>()
        .Select(desk => DeskView.Of(Reader, desk));

    /// <summary>What the words of an unknown address may have meant.</summary>
    public ImmutableArray<FoundLine> Suggestions { get; private set; } = [];

    public override string BrowserTitle => Title;

    public override bool IsUnlisted => true;

    public override string AddressIn(string language) => Addresses.Home(language);

    private string Kind { get; set; } = "";

    public void OnGet()
    {
        // Asked for by its own address it is as unknown as any other.
        if (Response.StatusCode == StatusCodes.Status200OK)
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
        }

        Kind = Explained.Contains(Response.StatusCode) ? Response.StatusCode.ToString(CultureInfo.InvariantCulture) : "500";

        if (Response.StatusCode == StatusCodes.Status404NotFound && HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is { } asked)
        {
            var words = AddressWords.Of(asked.OriginalPath, Reader.Site.Languages.Select(language => language.Tag));
            Suggestions = FoundLine.Of(Reader, Reader.Publication.Search.Find(Reader.Tag, words).Items.Take(MostSuggestions));
        }
    }
}
