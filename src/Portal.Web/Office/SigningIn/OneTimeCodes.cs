using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Portal.Web.Office.SigningIn;

/// <summary>Codes of six digits that change every half minute (TOTP, RFC 6238), as every authenticator app makes them.</summary>
/// <remarks>The framework has them too, but by the system's clock, and takes a code twice.</remarks>
internal static class OneTimeCodes
{
    public const int Digits = 6;

    private const int Seconds = 30;

    /// <summary>How many steps a clock may be off, either way.</summary>
    private const int Slack = 1;

    private const int SecretBytes = 20;
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>In base 32, as apps read it and people type it over.</summary>
    public static string NewSecret() => new(RandomNumberGenerator.GetItems<char>(Alphabet, SecretBytes * 8 / 5));

    /// <summary>What the square holds that an app takes in.</summary>
    public static string AddressOf(string secret, string issuer, string account) =>
        $"otpauth://totp/{Uri.EscapeDataString(issuer)}:{Uri.EscapeDataString(account)}?secret={secret}&issuer={Uri.EscapeDataString(issuer)}&digits={Digits}&period={Seconds}";

    /// <summary>The step that a code is of; null when it is of none near this moment.</summary>
    /// <param name="after">The last step that was used: no code is taken twice.</param>
    public static long? StepOf(string secret, string typed, DateTimeOffset now, long after)
    {
        var code = new string([.. typed.Where(char.IsAsciiDigit)]);
        var current = now.ToUnixTimeSeconds() / Seconds;

        for (var step = current - Slack; step <= current + Slack; step++)
        {
            if (step > after && CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(At(secret, step)), Encoding.ASCII.GetBytes(code)))
            {
                return step;
            }
        }

        return null;
    }

    /// <summary>The code that an app shows at a moment.</summary>
    public static string At(string secret, DateTimeOffset moment) => At(secret, moment.ToUnixTimeSeconds() / Seconds);

    private static string At(string secret, long step)
    {
        Span<byte> counter = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);

        // SHA-1 is what the standard's apps know; here it is a keyed code, where its weakness does not count.
#pragma warning disable CA5350
        var hash = HMACSHA1.HashData(Decode(secret), counter);
#pragma warning restore CA5350
        var code = (BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 15)) & int.MaxValue) % 1_000_000;

        return code.ToString("D6", CultureInfo.InvariantCulture);
    }

    private static byte[] Decode(string secret)
    {
        var bytes = new byte[secret.Length * 5 / 8];
        var (bits, held, at) = (0, 0, 0);

        foreach (var letter in secret)
        {
            bits = (bits << 5) | Alphabet.IndexOf(letter, StringComparison.Ordinal);
            held += 5;

            if (held >= 8)
            {
                held -= 8;
                bytes[at++] = (byte)(bits >> held);
                bits &= (1 << held) - 1;
            }
        }

        return bytes;
    }
}
