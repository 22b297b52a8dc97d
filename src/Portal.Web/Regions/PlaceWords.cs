using System.Text;
using Portal.Web.Sealing;

namespace Portal.Web.Regions;

/// <summary>A place as a visitor typed it, when it is not yet clear which municipality is meant.</summary>
internal sealed record PlaceWords(string Words) : ISealable<PlaceWords>
{
    /// <summary>Longer words are cut off; no place in the country is longer.</summary>
    public const int Longest = 60;

    public const string Field = "plaats";

    public static string Purpose => "place-words";

    // Three bytes for a letter of any script that towns are written in.
    public static int Capacity => 3 * Longest;

    public static PlaceWords Of(string? typed)
    {
        var words = typed?.Trim() ?? "";

        return new PlaceWords(words[..Math.Min(words.Length, Longest)]);
    }

    public static PlaceWords FromBytes(ReadOnlySpan<byte> bytes) => new(Encoding.UTF8.GetString(bytes));

    public byte[] ToBytes() => Encoding.UTF8.GetBytes(Words);
}
