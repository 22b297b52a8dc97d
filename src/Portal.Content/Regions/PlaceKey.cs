using System.Globalization;
using System.Text;

namespace Portal.Content.Regions;

/// <summary>
/// What is left of a name when people write it differently: small letters without accents, and digits. Apostrophes, hyphens, dots and
/// spaces fall out, so that <c>'s-Gravenhage</c> and <c>s gravenhage</c> are one.
/// </summary>
internal static class PlaceKey
{
    /// <summary>The key of a name; empty when it holds no letter or digit. Takes any text, broken surrogates too.</summary>
    public static string Of(string name)
    {
        var known = new StringBuilder(name.Length);

        foreach (var rune in name.EnumerateRunes())
        {
            // A keyboard in another script has other digits: a postcode in those is as good.
            if (Rune.GetUnicodeCategory(rune) == UnicodeCategory.DecimalDigitNumber)
            {
                known.Append((char)('0' + (int)Rune.GetNumericValue(rune)));
            }
            else if (Rune.IsLetter(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.NonSpacingMark)
            {
                known.Append(rune.ToString());
            }
        }

        var key = new StringBuilder(known.Length);

        foreach (var rune in known.ToString().Normalize(NormalizationForm.FormKD).EnumerateRunes().Where(Rune.IsLetterOrDigit))
        {
            key.Append(Rune.ToLowerInvariant(rune).ToString());
        }

        return key.ToString();
    }
}
