using System.Text.Unicode;

namespace Portal.Web.Guarding;

/// <summary>Whether what was sent can be read.</summary>
internal static class Encodings
{
    /// <summary>Whether bytes with percent signs, as an address or a form has them, spell out valid UTF-8 without zeros.</summary>
    public static bool IsText(ReadOnlySpan<byte> percentEncoded)
    {
        var bytes = new byte[percentEncoded.Length];
        var length = 0;
        for (var at = 0; at < percentEncoded.Length; at++)
        {
            if (percentEncoded[at] != '%')
            {
                bytes[length++] = percentEncoded[at];
                continue;
            }

            if (at + 2 >= percentEncoded.Length || !IsHex(percentEncoded[at + 1]) || !IsHex(percentEncoded[at + 2]))
            {
                return false;
            }

            bytes[length++] = Convert.FromHexString(percentEncoded.Slice(at + 1, 2))[0];
            at += 2;
        }

        var decoded = bytes.AsSpan(0, length);

        return Utf8.IsValid(decoded) && !decoded.Contains((byte)0);
    }

    private static bool IsHex(byte letter) => char.IsAsciiHexDigit((char)letter);
}
