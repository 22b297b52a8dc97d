using System.Collections.Immutable;
using Portal.Storage.Editors;
using Portal.Web.Office.Items;

namespace Portal.Web.Office;

/// <summary>A part of the office.</summary>
/// <param name="For">The lowest role that may open it.</param>
internal sealed record OfficePart(string Title, string Address, EditorRole For = EditorRole.Editor);

/// <summary>The parts of the office, in the order of the menu: one line for each, added with its pages.</summary>
internal static class OfficeMenu
{
    public static ImmutableArray<OfficePart> Parts { get; } =
    [
        new("Werkvoorraad", OfficeAddress.Home),
        new("Pagina’s", OfficeItems.Pages),
        new("Loketten", OfficeItems.Desks),
        new("Teksten", OfficeItems.Texts),
        new("Prullenbak", OfficeItems.Bin),
        new("Keuzehulp", Guides.GuideAddress.Home),
        new("Logboek", OfficeAddress.Home + "/logboek", EditorRole.Manager),
        new("Redacteuren", OfficeAddress.Home + "/redacteuren", EditorRole.Manager),
        new("Publiceren", OfficeAddress.Publishing),
        new("Spoed", OfficeAddress.Urgent),
        new("Downloaden en inlezen", OfficeAddress.Exchange),
        new("Cijfers", OfficeAddress.Figures),
    ];

    /// <summary>An address within a part; null while the office has no such part.</summary>
    public static string? Within(string part, string rest) => Parts.Any(known => known.Address == part) ? part + rest : null;

    /// <summary>The part that an address belongs to: the one with the longest address that it starts with.</summary>
    public static OfficePart? PartOf(PathString path) =>
        Parts.Where(part => path.StartsWithSegments(part.Address, StringComparison.OrdinalIgnoreCase)).OrderByDescending(part => part.Address.Length).FirstOrDefault();
}
