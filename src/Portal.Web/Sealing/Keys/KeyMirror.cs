using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Portal.Web.Serving;

namespace Portal.Web.Sealing.Keys;

/// <summary>
/// The keys on local disk, for a start without the database: one file, encrypted with AES-GCM, that only the owner reads.
/// The secret lies beside it, equally closed, unless the operator gives a file elsewhere.
/// </summary>
/// <remarks>The file: one byte for the form, 12 of nonce, 16 of tag, and the keys as JSON, encrypted.</remarks>
internal sealed class KeyMirror(string folder, string? secretFile)
{
    /// <summary>The least that a secret file must hold.</summary>
    public const int SecretSize = 32;

    private const byte Form = 1;
    private const int NonceAt = 1;
    private const int NonceSize = 12;
    private const int TagAt = NonceAt + NonceSize;
    private const int TagSize = 16;
    private const int ContentAt = TagAt + TagSize;

    private string MirrorPath => Path.Combine(folder, "keys.sealed");

    private string SecretPath => secretFile ?? Path.Combine(folder, "secret");

    /// <summary>What <see cref="Write"/> wrote.</summary>
    public MirrorReading Read()
    {
        if (!File.Exists(MirrorPath))
        {
            return new MirrorReading.Absent();
        }

        try
        {
            Close();

            return Open(File.ReadAllBytes(MirrorPath), Secret()) is { } keys ? new MirrorReading.Mirrored(keys) : new MirrorReading.Unreadable();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or CryptographicException or JsonException)
        {
            // Another secret, damage, another program's file, or no right to read it: all the same to who needs keys.
            return new MirrorReading.Unreadable();
        }
    }

    /// <exception cref="IOException">The disk is full, or the like; the mirror is as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder or the secret can't be used.</exception>
    public void Write(ImmutableArray<SealingKey> keys)
    {
        if (secretFile is null && !File.Exists(SecretPath))
        {
            PrivateFile.MakeOnce(SecretPath, RandomNumberGenerator.GetBytes(SecretSize));
        }

        PrivateFile.Replace(MirrorPath, Seal(keys, Secret()));
        Close();
    }

    private static byte[] Seal(ImmutableArray<SealingKey> keys, byte[] secret)
    {
        var content = JsonSerializer.SerializeToUtf8Bytes(keys);
        var file = new byte[ContentAt + content.Length];
        file[0] = Form;
        RandomNumberGenerator.Fill(file.AsSpan(NonceAt, NonceSize));

        using var cipher = new AesGcm(secret, TagSize);
        cipher.Encrypt(file.AsSpan(NonceAt, NonceSize), content, file.AsSpan(ContentAt), file.AsSpan(TagAt, TagSize), file.AsSpan(0, NonceAt));

        return file;
    }

    private static ImmutableArray<SealingKey>? Open(ReadOnlySpan<byte> file, byte[] secret)
    {
        if (file.Length < ContentAt || file[0] != Form)
        {
            return null;
        }

        var content = new byte[file.Length - ContentAt];
        using var cipher = new AesGcm(secret, TagSize);
        cipher.Decrypt(file.Slice(NonceAt, NonceSize), file[ContentAt..], file.Slice(TagAt, TagSize), content, file[..NonceAt]);

        return JsonSerializer.Deserialize<ImmutableArray<SealingKey>>(content);
    }

    /// <summary>The file may hold any secret of the operator's, so a key of the right size is made of it.</summary>
    private byte[] Secret() =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, File.ReadAllBytes(SecretPath), SecretSize, info: Encoding.UTF8.GetBytes("Portal.KeyMirror"));

    /// <summary>Closes what somebody opened, or copied back from elsewhere with rights for all.</summary>
    private void Close()
    {
        PrivateFile.CloseToOthers(folder);
        PrivateFile.CloseToOthers(MirrorPath);
        if (secretFile is null)
        {
            PrivateFile.CloseToOthers(SecretPath);
        }
    }
}

/// <summary>What came of reading the mirror.</summary>
internal abstract record MirrorReading
{
    private MirrorReading()
    {
    }

    public sealed record Mirrored(ImmutableArray<SealingKey> Keys) : MirrorReading;

    /// <summary>Nothing was ever written.</summary>
    public sealed record Absent : MirrorReading;

    /// <summary>Something is there that this process can't read. It must not be written over before the database has given the keys again.</summary>
    public sealed record Unreadable : MirrorReading;
}
