using System.Text;
using Portal.Content.Search;
using Portal.Web.Sealing;

namespace Portal.Web.Search;

/// <summary>What a visitor searches for, as it was typed. It stands in an address only sealed, and in a log never.</summary>
internal sealed record SearchTerm(string Words) : ISealable<SearchTerm>
{
    /// <summary>Its name in our form.</summary>
    public const string Field = "woorden";

    static string ISealable<SearchTerm>.Purpose => "search-term";

    // Three bytes for a letter of any script; two letters of UTF-16 make one of four.
    static int ISealable<SearchTerm>.Capacity => 3 * PublicationSearch.LongestWords;

    /// <summary>Longer words are cut off.</summary>
    public static SearchTerm Of(string? typed)
    {
        var words = typed?.Trim() ?? "";

        return new SearchTerm(words[..Math.Min(words.Length, PublicationSearch.LongestWords)]);
    }

    public static SearchTerm FromBytes(ReadOnlySpan<byte> bytes) => new(Encoding.UTF8.GetString(bytes));

    public byte[] ToBytes() => Encoding.UTF8.GetBytes(Words);
}
