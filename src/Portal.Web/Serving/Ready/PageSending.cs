using System.Security.Cryptography;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Net.Http.Headers;
using Portal.Content.Publishing;
using Portal.Web.Logging;
using Portal.Web.Previews;

namespace Portal.Web.Serving.Ready;

/// <summary>Sends a ready page in one write; keeps what was just made when all may have it; and answers 304 when a browser already has the page as it is now.</summary>
internal sealed class PageSending(RequestDelegate next, ReadyPages pages, IResponseCompressionProvider compression)
{
    /// <summary>
    /// For caches between us and the visitor, whatever the browser is told. A number that is put right must not be held back:
    /// half a minute takes off nearly all load and is shorter than a call.
    /// </summary>
    private const string SharedCaches = "max-age=30";

    public async Task InvokeAsync(HttpContext context)
    {
        if (context.Features.Get<PreviewVisit>() is not null)
        {
            // Made from a draft: none of it is ready, and none of it is kept.
            await next(context);

            return;
        }

        if (IsPlainGet(context.Request) && pages.Find(context.Request.Path.Value!) is { } ready)
        {
            context.Features.Get<RouteTaken>()?.Note(ready.Route);
            await SendAsync(context, ready);

            return;
        }

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

        var made = page.GetBuffer().AsMemory(0, (int)page.Length);
        var shared = response.StatusCode == StatusCodes.Status200OK && IsPlainGet(context.Request) ? context.Features.Get<SharedAnswer>() : null;
        if (shared is not null)
        {
            response.Headers["CDN-Cache-Control"] = SharedCaches;
        }

        if (shared?.Sharing == Sharing.UntilPublished)
        {
            await SendAsync(context, pages.Keep(
                context.RequestServices.GetRequiredService<Publication>(),
                context.Request.Path.Value!,
                made.Span,
                response.ContentType!,
                context.Features.Get<RouteTaken>()!.Template,
                response.Headers.CacheControl.ToString()));

            return;
        }

        if (response.StatusCode == StatusCodes.Status200OK && MayAskAgain(response) && IsKnown(context, Convert.ToHexStringLower(SHA256.HashData(made.Span))[..16]))
        {
            return;
        }

        // A write of nothing would start the answer, and no error page could come after it.
        if (made.Length > 0)
        {
            await body.WriteAsync(made, context.RequestAborted);
        }
    }

    private async Task SendAsync(HttpContext context, ReadyPage page)
    {
        var response = context.Response;
        response.ContentType = page.ContentType;
        response.Headers.CacheControl = page.CacheControl;
        response.Headers["CDN-Cache-Control"] = SharedCaches;
        response.Headers.Vary = HeaderNames.AcceptEncoding;
        if (MayAskAgain(response) && IsKnown(context, page.Tag))
        {
            return;
        }

        var encoding = compression.GetCompressionProvider(context)?.EncodingName;
        var bytes = page.In(encoding);
        response.Headers.ContentEncoding = encoding;
        response.ContentLength = bytes.Length;
        await response.Body.WriteAsync(bytes, context.RequestAborted);
    }

    private static bool IsPlainGet(HttpRequest request) => HttpMethods.IsGet(request.Method) && !request.QueryString.HasValue;

    /// <summary>A page for victims is not even named to the browser: it keeps nothing that could be asked for again.</summary>
    private static bool MayAskAgain(HttpResponse response) => response.Headers.CacheControl == "no-cache";

    /// <summary>Names the page, and says so when the browser has it.</summary>
    private static bool IsKnown(HttpContext context, string tag)
    {
        // Weak: the same page is sent in several encodings.
        var name = new EntityTagHeaderValue($"\"{tag}\"", isWeak: true);
        context.Response.GetTypedHeaders().ETag = name;
        if (!context.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(name, useStrongComparison: false)))
        {
            return false;
        }

        context.Response.StatusCode = StatusCodes.Status304NotModified;
        context.Response.ContentType = null;

        return true;
    }
}
