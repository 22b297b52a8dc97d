using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace Portal.Web.OpenData;

/// <summary>Identifiers that stay the same for as long as the names they are made of do: UUIDs of version 5 (RFC 9562, 5.5).</summary>
internal static class NameBasedId
{
    /// <summary>Ours, drawn once. Another one would give everything in the open data another identifier.</summary>
    private static readonly Guid Space = new("6f0b4b4e-64d6-4d0c-9a55-3a1f2f1f7c11");

    /// <summary>The identifier of a thing with these names, the widest first: <c>service</c>, <c>comensha</c>.</summary>
    public static Guid Of(params ReadOnlySpan<string> names) => Of(Space, string.Join('/', names));

    [SuppressMessage("Security", "CA5350", Justification = "The standard makes identifiers of this version with SHA-1; nothing is kept secret by it.")]
    internal static Guid Of(Guid space, string name)
    {
        Span<byte> text = new byte[16 + Encoding.UTF8.GetByteCount(name)];
        space.TryWriteBytes(text, bigEndian: true, out _);
        Encoding.UTF8.GetBytes(name, text[16..]);

        var id = SHA1.HashData(text).AsSpan(0, 16);
        id[6] = (byte)((id[6] & 0x0F) | 0x50);
        id[8] = (byte)((id[8] & 0x3F) | 0x80);

        return new Guid(id, bigEndian: true);
    }
}
