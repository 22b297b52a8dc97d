using System.Buffers;
using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Portal.Web.Sealing;

/// <summary>Seals things into the last part of an address, and opens them again for an hour.</summary>
/// <remarks>
/// Sealed are, in this order: the time in milliseconds since 1970 (8 bytes), the content's length (2), the content, and
/// zeros up to the capacity of its use. The framework's own time-limited protector is not used: it reads the system clock.
/// </remarks>
internal sealed class SealedAddresses(IDataProtectionProvider protection, TimeProvider clock)
{
    /// <summary>How long an address opens, counted from the visitor's latest step.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(60);

    private const int LengthAt = 8;
    private const int ContentAt = 10;

    /// <summary>The content, readable for nobody but us, in letters that an address may hold.</summary>
    /// <exception cref="ArgumentException">The content is larger than its use allows.</exception>
    public string Seal<T>(T content)
        where T : class, ISealable<T>
    {
        var bytes = content.ToBytes();
        if (bytes.Length > T.Capacity)
        {
            throw new ArgumentException($"{T.Purpose} has room for {T.Capacity} bytes, not for {bytes.Length}.", nameof(content));
        }

        var filled = new byte[ContentAt + T.Capacity];
        BinaryPrimitives.WriteInt64BigEndian(filled, clock.GetUtcNow().ToUnixTimeMilliseconds());
        BinaryPrimitives.WriteUInt16BigEndian(filled.AsSpan(LengthAt), (ushort)bytes.Length);
        bytes.CopyTo(filled, ContentAt);

        return Base64Url.EncodeToString(ProtectorOf<T>().Protect(filled));
    }

    /// <summary>What <see cref="Seal"/> sealed for the same use, unless it is too old.</summary>
    public Unsealed<T> Open<T>(string address)
        where T : class, ISealable<T>
    {
        if (Decode<T>(address) is not { } filled
            || BinaryPrimitives.ReadUInt16BigEndian(filled.AsSpan(LengthAt)) is var length && length > T.Capacity)
        {
            return new Unsealed<T>.Damaged();
        }

        var sealedAt = DateTimeOffset.FromUnixTimeMilliseconds(BinaryPrimitives.ReadInt64BigEndian(filled));
        if (clock.GetUtcNow() - sealedAt >= Lifetime)
        {
            return new Unsealed<T>.Expired();
        }

        return T.FromBytes(filled.AsSpan(ContentAt, length)) is { } content
            ? new Unsealed<T>.Opened(content, sealedAt)
            : new Unsealed<T>.Damaged();
    }

    private byte[]? Decode<T>(string address)
        where T : class, ISealable<T>
    {
        var bytes = new byte[Base64Url.GetMaxDecodedLength(address.Length)];

        // The decoder skips white space and ignores the spare bits of the last letter; one thing must have one address.
        if (Base64Url.DecodeFromChars(address, bytes, out _, out var written) != OperationStatus.Done
            || !Base64Url.EncodeToString(bytes.AsSpan(0, written)).Equals(address, StringComparison.Ordinal))
        {
            return null;
        }

        try
        {
            var filled = ProtectorOf<T>().Unprotect(bytes[..written]);

            return filled.Length == ContentAt + T.Capacity ? filled : null;
        }
        catch (CryptographicException)
        {
            // The protector knows no other way to say "not mine"; for us that is an ordinary end.
            return null;
        }
    }

    private IDataProtector ProtectorOf<T>()
        where T : class, ISealable<T> => protection.CreateProtector("Portal.SealedAddresses", T.Purpose);
}
