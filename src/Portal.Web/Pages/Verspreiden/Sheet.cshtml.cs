using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using Portal.Web.Reading;
using Portal.Web.Spreading;

namespace Portal.Web.Pages.Verspreiden;

/// <summary>One sheet, as it comes out of the printer.</summary>
internal sealed class SheetModel(Reader reader) : PublicPage(reader)
{
    public PrintedSheet Printed { get; private set; } = null!;

    /// <summary>Whether the address on it is only the one that was asked (<c>safety.md</c> 23).</summary>
    public bool HasNoHost => SiteOrigin.Official(Reader.Site) is null;

    public override Asset? OwnStyle(Assets assets) => assets.Sheet;

    public override string BrowserTitle => Reader["spread.crumb"];

    public override string CrumbTitle => Reader[$"spread.{TextKey.Of(Printed.Kind)}"];

    public override bool IsUnlisted => true;

    public override ImmutableArray<Crumb> Crumbs => [HomeCrumb, new(Reader["spread.crumb"], Addresses.Spreading(Reader.Tag))];

    public override string AddressIn(string language) => Addresses.Sheet(language, Printed.Kind, Printed.IsNeutral);

    public IActionResult OnGet(string kind, string? face)
    {
        if (Addresses.SheetNamed(kind) is not { } known || face is not (null or Addresses.NeutralFace))
        {
            return NotFound();
        }

        Printed = PrintedSheet.Of(Reader, Request, known, isNeutral: face is not null);

        return Page();
    }
}
