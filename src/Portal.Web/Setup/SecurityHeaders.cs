using Portal.Web.Office;

namespace Portal.Web.Setup;

/// <summary>The header policies: of everything the public sees, and of the editors' office.</summary>
internal static class SecurityHeaders
{
    /// <summary>
    /// Referrer-Policy is not <c>no-referrer</c>: that makes our own form posts send <c>Origin: null</c>, which breaks the
    /// check on where a post came from.
    /// </summary>
    private static readonly KeyValuePair<string, string>[] Public =
    [
        new("Content-Security-Policy", "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"),
        new("X-Content-Type-Options", "nosniff"),
        new("X-Frame-Options", "DENY"),
        new("Referrer-Policy", "same-origin"),
        new("Permissions-Policy", "camera=(), geolocation=(), microphone=(), browsing-topics=()"),
        new("Cross-Origin-Opener-Policy", "same-origin"),
        new("Cross-Origin-Resource-Policy", "same-origin"),
    ];

    /// <summary>Shows frames of its own, to preview a page in; nothing of it is kept anywhere or found by a search engine.</summary>
    private static readonly KeyValuePair<string, string>[] Office =
    [
        new("Content-Security-Policy", OfficeContent("'none'")),
        .. Public.Skip(1),
        new("Cache-Control", "no-store"),
        new("X-Robots-Tag", "noindex"),
    ];

    /// <summary>What the office shows in such a frame.</summary>
    private static readonly KeyValuePair<string, string>[] Preview =
    [
        new("Content-Security-Policy", OfficeContent("'self'")),
        .. Office.Skip(1).Where(header => header.Key != "X-Frame-Options"),
        new("X-Frame-Options", "SAMEORIGIN"),
    ];

    /// <summary>A stylesheet, a script or an icon runs no script, shows no frame and refers to nothing: the rest would only weigh.</summary>
    private static readonly KeyValuePair<string, string>[] Files =
    [
        new("X-Content-Type-Options", "nosniff"),
        new("Cross-Origin-Resource-Policy", "same-origin"),
    ];

    private const string TransportSecurity = "max-age=63072000; includeSubDomains";

    public static void UseSecurityHeaders(this WebApplication app) => app.Use((context, next) =>
    {
        // By the address that was asked for: the error page has another.
        var path = context.Request.Path;

        // On starting, not now: the error page clears what was set before it.
        context.Response.OnStarting(() =>
        {
            foreach (var (name, value) in PolicyOf(context, path))
            {
                context.Response.Headers[name] = value;
            }

            // Over plain HTTP the standard forbids it (RFC 6797, 7.2).
            if (context.Request.IsHttps)
            {
                context.Response.Headers.StrictTransportSecurity = TransportSecurity;
            }

            return Task.CompletedTask;
        });

        return next(context);
    });

    private static KeyValuePair<string, string>[] PolicyOf(HttpContext context, PathString path)
    {
        if (IsFile(context))
        {
            return Files;
        }

        return OfficeAddress.IsPreview(path) ? Preview : OfficeAddress.Holds(path) ? Office : Public;
    }

    private static string OfficeContent(string framedBy) =>
        $"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors {framedBy}";

    private static bool IsFile(HttpContext context) =>
        context.Response.StatusCode == StatusCodes.Status200OK && context.Request.Path.StartsWithSegments("/assets", StringComparison.Ordinal);
}
