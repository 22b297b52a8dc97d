using System.Globalization;
using System.Text;
using Portal.Content.Publishing;
using Portal.Content.Regions;

namespace Portal.Web.Regions;

/// <summary>The name of a municipality as it stands in an address: <c>'s-Hertogenbosch</c> is <c>s-hertogenbosch</c>.</summary>
internal static class MunicipalityAddress
{
    public static string Of(Municipality municipality)
    {
        var slug = new StringBuilder();
        foreach (var letter in municipality.Name.Normalize(NormalizationForm.FormD).Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark))
        {
            if (char.IsAsciiLetterOrDigit(letter))
            {
                slug.Append(char.ToLowerInvariant(letter));
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString().TrimEnd('-');
    }

    /// <returns>Null when none has this name.</returns>
    public static Municipality? Find(Publication publication, string slug) =>
        publication.Edition.Regions.Municipalities.FirstOrDefault(municipality => Of(municipality) == slug);
}
