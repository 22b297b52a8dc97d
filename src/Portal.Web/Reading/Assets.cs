using System.Security.Cryptography;

namespace Portal.Web.Reading;

/// <summary>The files that pages ask for, read from the assembly. <c>Styles/</c> builds them.</summary>
internal sealed class Assets
{
    public Asset Style { get; } = Asset.Read("site", "css", "text/css; charset=utf-8");

    public Asset Script { get; } = Asset.Read("site", "js", "text/javascript; charset=utf-8");

    public Asset Icon { get; } = Asset.Read("icon", "svg", "image/svg+xml");

    public IEnumerable<Asset> All => [Style, Script, Icon];
}

/// <summary>A file under a name that changes with its content, so that browsers may keep it for a year.</summary>
internal sealed record Asset(string Address, string ContentType, byte[] Bytes)
{
    public static Asset Read(string name, string extension, string contentType)
    {
        using var stream = typeof(Asset).Assembly.GetManifestResourceStream($"{name}.{extension}")
            ?? throw new InvalidOperationException($"{name}.{extension} is not in the assembly: Styles.targets did not run.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes))[..12];

        return new Asset($"/assets/{name}.{hash}.{extension}", contentType, bytes);
    }
}
