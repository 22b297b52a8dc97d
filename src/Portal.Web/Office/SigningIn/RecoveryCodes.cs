using System.Collections.Immutable;
using System.Security.Cryptography;
using Portal.Storage.Publishing;

namespace Portal.Web.Office.SigningIn;

/// <summary>Codes on paper, each of which takes the place of the app once. Long enough that their hash tells nothing.</summary>
internal static class RecoveryCodes
{
    private const int Count = 8;
    private const int Letters = 20;
    private const int Group = 5;

    /// <summary>Without letters that are read wrongly.</summary>
    private const string Alphabet = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    public static ImmutableArray<string> New() =>
    [
        .. Enumerable.Range(0, Count).Select(_ => string.Join('-', RandomNumberGenerator.GetItems<char>(Alphabet, Letters).Chunk(Group).Select(group => new string(group)))),
    ];

    /// <summary>However it was typed: in small letters, with spaces, without the lines between.</summary>
    public static string HashOf(string typed) => DocumentHash.Of(new string([.. typed.ToUpperInvariant().Where(char.IsAsciiLetterOrDigit)]));

    /// <summary>Whether what was typed may be one, and not a code of the app.</summary>
    public static bool IsLike(string typed) => typed.Count(char.IsAsciiLetterOrDigit) == Letters;
}
