using System.Text;
using Portal.Storage.Previews;

namespace Portal.Web.Previews;

/// <summary>Lets the ordinary pages of the site answer from a draft, under the address of a link to it.</summary>
internal sealed class PreviewDoor(RequestDelegate next, PreviewPublications publications)
{
    /// <summary>What leads on in our pages; every address in them starts at the root.</summary>
    private static readonly string[] Leading = ["href=\"/", "action=\"/"];

    public async Task InvokeAsync(HttpContext context)
    {
        if (PreviewAddress.Read(context.Request.Path) is not var (token, path) || await VisitAsync(context, token, path) is not { } visit)
        {
            await next(context);

            return;
        }

        context.Features.Set(visit);
        context.Request.Path = path;
        context.Response.OnStarting(() =>
        {
            context.Response.Headers["X-Robots-Tag"] = "noindex, nofollow";
            context.Response.Headers.CacheControl = "no-store";

            return Task.CompletedTask;
        });

        await AnswerAsync(context, visit);
    }

    private async Task<PreviewVisit?> VisitAsync(HttpContext context, string token, PathString path)
    {
        var links = context.RequestServices.GetRequiredService<PreviewLinks>();

        return await links.FindAsync(token, context.RequestAborted) is { } link
            && await publications.OfAsync(links, link, context.RequestAborted) is { } publication
            && PreviewAddress.Holds(link, path, publication.Edition.Site.Languages)
                ? new PreviewVisit(publication, PreviewAddress.Of(token))
                : null;
    }

    private async Task AnswerAsync(HttpContext context, PreviewVisit visit)
    {
        var response = context.Response;
        var body = response.Body;
        using var page = new MemoryStream();
        response.Body = page;

        try
        {
            await next(context);
        }
        finally
        {
            response.Body = body;
        }

        if (response.Headers.Location.ToString() is ['/', not '/', ..] location)
        {
            response.Headers.Location = visit.Prefix + location;
        }

        var bytes = page.ToArray();

        if (response.ContentType?.StartsWith("text/html", StringComparison.OrdinalIgnoreCase) == true && response.Headers.ContentEncoding.Count == 0)
        {
            bytes = Encoding.UTF8.GetBytes(Within(Encoding.UTF8.GetString(bytes), visit.Prefix));
        }

        response.ContentLength = null;
        await response.Body.WriteAsync(bytes, context.RequestAborted);
    }

    /// <summary>Links stay within the draft; style, script and icon are those of the site.</summary>
    private static string Within(string html, string prefix) => Leading.Aggregate(html, (text, start) => text
        .Replace(start, start[..^1] + prefix + "/", StringComparison.Ordinal)
        .Replace($"{start[..^1]}{prefix}/assets/", $"{start}assets/", StringComparison.Ordinal)
        .Replace($"{start[..^1]}{prefix}{PreviewAddress.Root}/", $"{start}{PreviewAddress.Root[1..]}/", StringComparison.Ordinal));
}
