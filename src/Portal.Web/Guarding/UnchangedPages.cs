using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace Portal.Web.Guarding;

/// <summary>Answers 304 when a browser already has the page as it is now.</summary>
internal sealed class UnchangedPages(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
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

        if (response.StatusCode == StatusCodes.Status200OK && response.Headers.CacheControl == "no-cache")
        {
            // Weak: the same page is sent in several encodings.
            var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(page.GetBuffer().AsSpan(0, (int)page.Length)))[..16]}\"", isWeak: true);
            response.GetTypedHeaders().ETag = tag;

            if (context.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false)))
            {
                response.StatusCode = StatusCodes.Status304NotModified;
                response.ContentType = null;
                return;
            }
        }

        page.Position = 0;
        await page.CopyToAsync(body, context.RequestAborted);
    }
}
