using Portal.Web.Office;

namespace Portal.Web.Setup;

/// <summary>The named policies: which headers an answer carries, by what was asked for.</summary>
internal static class HeaderPolicies
{
    private const string NoSniffing = "nosniff";

    /// <summary>
    /// Referrer-Policy is not <c>no-referrer</c>: that makes our own form posts send <c>Origin: null</c>, which breaks the
    /// check on where a post came from.
    /// </summary>
    public static HeaderPolicy Public { get; } = new(
    [
        new("Content-Security-Policy", "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"),
        new("X-Content-Type-Options", NoSniffing),
        new("X-Frame-Options", "DENY"),
        new("Referrer-Policy", "same-origin"),
        new("Permissions-Policy", "camera=(), geolocation=(), microphone=(), browsing-topics=()"),
        new("Cross-Origin-Opener-Policy", "same-origin"),
        new("Cross-Origin-Resource-Policy", "same-origin"),
    ]);

    /// <summary>Data that any site may read. Nobody is signed in and no cookie is looked at, so nothing is given away by that.</summary>
    public static HeaderPolicy Api { get; } = new(
    [
        new("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'"),
        new("X-Content-Type-Options", NoSniffing),
        new("Referrer-Policy", "no-referrer"),
        new("Cross-Origin-Resource-Policy", "cross-origin"),
        new("Access-Control-Allow-Origin", "*"),
        new("Access-Control-Allow-Methods", "GET, HEAD"),
        new("Access-Control-Allow-Headers", "If-None-Match"),
        new("Access-Control-Expose-Headers", "ETag, Retry-After"),
        new("Access-Control-Max-Age", "86400"),
    ]);

    /// <summary>
    /// The one page that other sites may show in a frame. No script, and nothing that could be clicked by trick: all it has is
    /// ways out of the frame.
    /// </summary>
    public static HeaderPolicy Embed { get; } = new(
    [
        new("Content-Security-Policy", "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors *"),
        new("X-Content-Type-Options", NoSniffing),
        new("Referrer-Policy", "same-origin"),
        new("Permissions-Policy", "camera=(), geolocation=(), microphone=(), browsing-topics=()"),
        new("Cross-Origin-Resource-Policy", "cross-origin"),
    ]);

    /// <summary>A stylesheet, a script or an icon runs no script, shows no frame and refers to nothing: the rest would only weigh.</summary>
    public static HeaderPolicy Files { get; } = new(
    [
        new("X-Content-Type-Options", NoSniffing),
        new("Cross-Origin-Resource-Policy", "same-origin"),
    ]);

    /// <summary>Shows frames of its own, to preview a page in; nothing of it is kept anywhere or found by a search engine.</summary>
    public static HeaderPolicy Office { get; } = new(
    [
        new("Content-Security-Policy", OfficeContent("'none'")),
        .. Public.Headers.Skip(1),
        new("Cache-Control", "no-store"),
        new("X-Robots-Tag", "noindex"),
    ]);

    /// <summary>What the office shows in such a frame.</summary>
    public static HeaderPolicy Preview { get; } = new(
    [
        new("Content-Security-Policy", OfficeContent("'self'")),
        .. Office.Headers.Skip(1).Where(header => header.Key != "X-Frame-Options"),
        new("X-Frame-Options", "SAMEORIGIN"),
    ]);

    /// <summary>Whether programs read what stands at this address.</summary>
    public static bool IsForPrograms(PathString path) =>
        path.StartsWithSegments("/api", StringComparison.Ordinal) || path.StartsWithSegments("/openapi", StringComparison.Ordinal);

    /// <summary>Whether other sites show what stands at this address in a frame: <c>/nl/insluiten</c>, failures included.</summary>
    public static bool IsEmbedded(PathString path) => path.Value?.Split('/') is ["", _, "insluiten"];

    /// <param name="path">As it was asked for. An answer that failed keeps its policy: a script elsewhere must be able to read its mistake.</param>
    public static HeaderPolicy For(PathString path, int status)
    {
        if (status == StatusCodes.Status200OK && path.StartsWithSegments("/assets", StringComparison.Ordinal))
        {
            return Files;
        }

        if (OfficeAddress.Holds(path))
        {
            return OfficeAddress.IsPreview(path) ? Preview : Office;
        }

        if (IsEmbedded(path))
        {
            return Embed;
        }

        return IsForPrograms(path) ? Api : Public;
    }

    private static string OfficeContent(string framedBy) =>
        $"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors {framedBy}";
}

/// <summary>Headers, with their values.</summary>
internal sealed record HeaderPolicy(IReadOnlyList<KeyValuePair<string, string>> Headers);
