using System.Collections.Frozen;

namespace Portal.Web.Logging;

/// <summary>One line for each request: which page, not which address; and nothing of who asked.</summary>
internal sealed class RequestLog(RequestDelegate next, TimeProvider clock, ILogger<RequestLog> log)
{
    private static readonly FrozenSet<string> Methods = new[] { "GET", "HEAD", "POST" }.ToFrozenSet(StringComparer.Ordinal);

    public async Task InvokeAsync(HttpContext context)
    {
        var start = clock.GetTimestamp();
        var method = Methods.Contains(context.Request.Method) ? context.Request.Method : "other";
        var route = new RouteTaken();
        context.Features.Set(route);

        try
        {
            await next(context);
        }
        finally
        {
            log.LogInformation(
                "{Method} {Route} answered {Status} in {Elapsed} ms",
                method,
                route.Template,
                context.Response.StatusCode,
                (int)clock.GetElapsedTime(start).TotalMilliseconds);
        }
    }
}
