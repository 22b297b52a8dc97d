using System.Globalization;
using System.Text;

namespace Portal.Content.Markdown.Headings;

/// <summary>
/// Gives each heading of a page an anchor of its own: small ASCII letters, digits and hyphens, made of the words alone, so that it stays
/// when other headings come and go.
/// </summary>
internal sealed class HeadingIds
{
    private const int Longest = 60;

    /// <summary>For a heading in another script: nothing of it is left in ASCII.</summary>
    private const string Nameless = "deel";

    /// <summary>The layout around the page has these.</summary>
    private readonly HashSet<string> taken = new(["inhoud", "menu", "exit-status"], StringComparer.Ordinal);

    /// <summary>The number that the next heading of the same words gets.</summary>
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    public string Next(string text)
    {
        var words = Ascii(text);
        var id = words;

        while (!taken.Add(id))
        {
            var number = numbers.GetValueOrDefault(words, 2);
            numbers[words] = number + 1;
            id = string.Create(CultureInfo.InvariantCulture, $"{words}-{number}");
        }

        return id;
    }

    private static string Ascii(string text)
    {
        var id = new StringBuilder();

        foreach (var rune in Decomposed(text))
        {
            if (rune.IsAscii && Rune.IsLetterOrDigit(rune))
            {
                id.Append((char)Rune.ToLowerInvariant(rune).Value);
            }
            else if (Rune.GetUnicodeCategory(rune) != UnicodeCategory.NonSpacingMark && !Rune.IsLetter(rune) && rune.Value is not ('\'' or '’') && id is [.., not '-'])
            {
                id.Append('-');
            }

            if (id.Length == Longest)
            {
                break;
            }
        }

        return id.ToString().TrimEnd('-') is { Length: > 0 } words ? words : Nameless;
    }

    /// <summary>Through runes first: broken surrogates cannot be decomposed.</summary>
    private static StringRuneEnumerator Decomposed(string text)
    {
        var sound = new StringBuilder(text.Length);

        foreach (var rune in text.EnumerateRunes())
        {
            sound.Append(rune.ToString());
        }

        return sound.ToString().Normalize(NormalizationForm.FormKD).EnumerateRunes();
    }
}
