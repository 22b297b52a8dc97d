using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using Portal.Web.Desks;
using Portal.Web.Reading;
using Portal.Web.Sealing;

namespace Portal.Web.Pages.Loketten;

/// <summary>All reporting points in one table: who takes what, for whom, when, and with or without a name.</summary>
internal sealed class OverzichtModel(Reader reader, SealedAddresses addresses) : PublicPage(reader)
{
    /// <summary>The address of a narrowed table, besides the page's own.</summary>
    public const string SelectionRoute = "/{lang:language}/loketten/overzicht/keuze/{selection}";

    private string? selection;

    public DeskFilter Filter { get; private set; } = DeskFilter.Nothing;

    public ImmutableArray<ReportingPoint> Points { get; private set; } = [];

    /// <summary>Who this page speaks to: its words are there in few languages.</summary>
    public Reader Speaker { get; } = reader.Speaking("overview.title");

    /// <summary>The same lines as a file.</summary>
    public string FileAddress => Addresses.ReportingFile(Reader.Tag, selection);

    public override bool IsNeutral => false;

    public override bool MayBeKept => selection is null;

    public override bool IsUnlisted => selection is not null;

    public override MenuEntry Entry => MenuEntry.Desks;

    public override string SpokenIn => Speaker.Tag;

    public override string BrowserTitle => Speaker["overview.title"];

    public override ImmutableArray<Crumb> Crumbs => [HomeCrumb, new(Reader["menu.desks"], Addresses.Desks(Reader.Tag))];

    public override Asset OwnStyle(Assets assets) => assets.Paths;

    public override string AddressIn(string language) => Addresses.ReportingPoints(language, selection);

    public IActionResult OnGet(string? selection)
    {
        if (selection is not null)
        {
            if (addresses.Open<DeskFilter>(selection) is not Unsealed<DeskFilter>.Opened opened)
            {
                return StatusCode(StatusCodes.Status410Gone);
            }

            (Filter, this.selection) = (opened.Content, selection);
        }
        else if (DeskFilter.Of(field => Request.Query[field]) is var asked && asked != DeskFilter.Nothing)
        {
            return Redirect(Addresses.ReportingPoints(Reader.Tag, addresses.Seal(asked)));
        }

        Points = ReportingPoint.Of(Speaker, Filter);

        return Page();
    }

    public IActionResult OnPost()
    {
        var asked = DeskFilter.Of(field => Request.Form[field]);

        return SeeOther(Addresses.ReportingPoints(Reader.Tag, asked == DeskFilter.Nothing ? null : addresses.Seal(asked)));
    }
}
