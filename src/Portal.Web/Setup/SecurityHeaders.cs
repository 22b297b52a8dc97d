namespace Portal.Web.Setup;

/// <summary>The header policy of everything the public sees.</summary>
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

    /// <summary>A stylesheet, a script or an icon runs no script, shows no frame and refers to nothing: the rest would only weigh.</summary>
    private static readonly KeyValuePair<string, string>[] Files =
    [
        new("X-Content-Type-Options", "nosniff"),
        new("Cross-Origin-Resource-Policy", "same-origin"),
    ];

    private const string TransportSecurity = "max-age=63072000; includeSubDomains";

    public static void UseSecurityHeaders(this WebApplication app) => app.Use((context, next) =>
    {
        // On starting, not now: the error page clears what was set before it.
        context.Response.OnStarting(() =>
        {
            foreach (var (name, value) in IsFile(context) ? Files : Public)
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

    private static bool IsFile(HttpContext context) =>
        context.Response.StatusCode == StatusCodes.Status200OK && context.Request.Path.StartsWithSegments("/assets", StringComparison.Ordinal);
}
