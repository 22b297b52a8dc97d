namespace Portal.Web.Setup;

/// <summary>Gives every answer the headers of its policy.</summary>
internal static class SecurityHeaders
{
    private const string TransportSecurity = "max-age=63072000; includeSubDomains";

    public static void UseSecurityHeaders(this WebApplication app) => app.Use((context, next) =>
    {
        // By the address that was asked for: the error page has another.
        var path = context.Request.Path;

        // On starting, not now: the error page clears what was set before it.
        context.Response.OnStarting(() =>
        {
            foreach (var (name, value) in HeaderPolicies.For(path, context.Response.StatusCode).Headers)
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
}
