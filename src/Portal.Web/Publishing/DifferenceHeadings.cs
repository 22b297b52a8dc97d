using System.Diagnostics;
using Portal.Content.Differences;

namespace Portal.Web.Publishing;

/// <summary>Headings of a difference.</summary>
internal static class DifferenceHeadings
{
    public static string Of(ItemPart part) => part switch
    {
        ItemPart.Site => "De site",
        ItemPart.Texts => "Teksten van de site",
        ItemPart.Page => "Pagina's",
        ItemPart.Desk => "Loketten",
        ItemPart.Question => "Vragen en gegevens",
        ItemPart.Rule => "Regels",
        ItemPart.SafetyRule => "Veiligheidsregels",
        ItemPart.Case => "Voorbeeldgevallen",
        ItemPart.Block => "Richtlijnblokken",
        ItemPart.Role => "Rollen in de regio",
        ItemPart.Words => "Woorden van de keuzehulp",
        ItemPart.Search => "Zoekwoorden",
        ItemPart.Region => "Gemeenten, plaatsen en postcodes",
        ItemPart.Redirect => "Oude adressen",
        _ => throw new UnreachableException(),
    };

    public static string Of(ItemChange change) => change switch
    {
        ItemChange.Added => "nieuw",
        ItemChange.Removed => "weg",
        _ => "anders",
    };

    /// <summary>The rows that changed, with the row before and after each; null stands for what is left out.</summary>
    public static IEnumerable<DifferenceRow?> Near(IReadOnlyList<DifferenceRow> rows)
    {
        var isLeftOut = false;

        for (var i = 0; i < rows.Count; i++)
        {
            var isNear = !rows[i].IsSame || (i > 0 && !rows[i - 1].IsSame) || (i + 1 < rows.Count && !rows[i + 1].IsSame);

            if (isNear)
            {
                yield return rows[i];
            }
            else if (!isLeftOut)
            {
                yield return null;
            }

            isLeftOut = !isNear;
        }
    }
}
