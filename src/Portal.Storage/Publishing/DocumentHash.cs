using System.Security.Cryptography;
using System.Text;

namespace Portal.Storage.Publishing;

/// <summary>What a document is called by: SHA-256 of its text in UTF-8, in lower-case hexadecimal.</summary>
public static class DocumentHash
{
    /// <summary>In characters.</summary>
    internal const int Length = 64;

    public static string Of(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>Documents by their hash, as <see cref="Publications.LoadAsync"/> asks what is held already.</summary>
    public static IReadOnlyDictionary<string, string> ByHash(IEnumerable<string> texts) =>
        texts.Distinct(StringComparer.Ordinal).ToDictionary(Of, StringComparer.Ordinal);
}
