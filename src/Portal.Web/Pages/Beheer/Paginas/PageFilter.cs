using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;

namespace Portal.Web.Pages.Beheer.Paginas;

/// <summary>What the list of pages is narrowed by. Stands in the address, so that it can be kept and sent.</summary>
internal sealed class PageFilter
{
    public string Zoek { get; set; } = "";

    /// <summary>Whether to search the texts as well; that takes longer.</summary>
    public bool InTekst { get; set; }

    public string Deel { get; set; } = "";

    public string Voor { get; set; } = "";

    public string Taal { get; set; } = "";

    public PageNeed Nodig { get; set; }

    public int Blad { get; set; } = 1;

    public string AddressOf(int page)
    {
        var query = new QueryBuilder();

        foreach (var (name, value) in new[] { ("zoek", Zoek), ("inTekst", InTekst ? "true" : ""), ("deel", Deel), ("voor", Voor), ("taal", Taal), ("nodig", Nodig == PageNeed.Any ? "" : Nodig.ToString()), ("blad", page > 1 ? page.ToString(CultureInfo.InvariantCulture) : "") })
        {
            if (value.Length > 0)
            {
                query.Add(name, value);
            }
        }

        return Office.Items.OfficeItems.Pages + query.ToQueryString();
    }
}

/// <summary>What a page may need from an editor.</summary>
internal enum PageNeed
{
    Any,

    /// <summary>Its review date has passed.</summary>
    Review,

    /// <summary>It is not there in the language.</summary>
    Missing,

    /// <summary>The source changed since it was translated.</summary>
    Behind,

    /// <summary>Nobody has looked at the translation yet.</summary>
    Draft,
}
