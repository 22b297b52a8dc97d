using System.Text;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;
using Portal.Web.Office;

namespace Portal.Web.Guarding;

/// <summary>Refuses, before any page sees it, what no browser sends from our own pages.</summary>
internal sealed class RequestGuard(RequestDelegate next, IOptions<PortalOptions> options, IOptions<OfficeOptions> office)
{
    /// <summary>The longest form of the office is the table of all rules.</summary>
    private const int MostOfficeValues = 8192;

    private const string FormType = "application/x-www-form-urlencoded";

    public async Task InvokeAsync(HttpContext context)
    {
        if (!context.HasFailed() && await RefusalOfAsync(context) is { } status)
        {
            context.Response.StatusCode = status;
            return;
        }

        await next(context);
    }

    /// <returns>The status to refuse with; null when the request may pass.</returns>
    private async Task<int?> RefusalOfAsync(HttpContext context)
    {
        var request = context.Request;
        if (!Encodings.IsText(Encoding.UTF8.GetBytes(context.Features.Get<IHttpRequestFeature>()?.RawTarget ?? "")))
        {
            return StatusCodes.Status400BadRequest;
        }

        if (!HttpMethods.IsPost(request.Method))
        {
            return null;
        }

        if (Origins.IsForeign(request))
        {
            return StatusCodes.Status400BadRequest;
        }

        if (OfficeAddress.Holds(request.Path))
        {
            AllowOfficeForm(context);

            return null;
        }

        if (!IsPlainForm(request))
        {
            return StatusCodes.Status415UnsupportedMediaType;
        }

        return await RefusalOfFormAsync(context);
    }

    /// <summary>Editors send long texts and files, and the office has tokens of its own against what is not from its pages.</summary>
    private void AllowOfficeForm(HttpContext context)
    {
        var most = context.Request.Cookies.ContainsKey(OfficeCookies.Session) ? office.Value.LargestForm : options.Value.LargestForm;

        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } body)
        {
            body.MaxRequestBodySize = most;
        }

        context.Features.Set<IFormFeature>(new FormFeature(context.Request, new FormOptions
        {
            BufferBodyLengthLimit = most,
            MultipartBodyLengthLimit = most,
            ValueLengthLimit = most,
            ValueCountLimit = MostOfficeValues,
        }));
    }

    private static bool IsPlainForm(HttpRequest request) =>
        request.Headers.ContentEncoding.Count == 0
        && request.GetTypedHeaders().ContentType is { } type
        && type.MediaType.Equals(FormType, StringComparison.OrdinalIgnoreCase)
        && (!type.Charset.HasValue || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase));

    /// <summary>Reads the form here, where a bad one can still be refused; the page finds it read.</summary>
    private async Task<int?> RefusalOfFormAsync(HttpContext context)
    {
        // One byte more than may be: only reading shows how long a body without a stated length is.
        var body = new byte[options.Value.LargestForm + 1];
        var length = await context.Request.Body.ReadAtLeastAsync(body, body.Length, throwOnEndOfStream: false, context.RequestAborted);
        if (length == body.Length)
        {
            return StatusCodes.Status413PayloadTooLarge;
        }

        // The framework leaves what is no text as it is, percent signs and all, and says nothing.
        if (!Encodings.IsText(body.AsSpan(0, length)))
        {
            return StatusCodes.Status400BadRequest;
        }

        context.Request.Body = new MemoryStream(body, 0, length, writable: false);
        try
        {
            await context.Request.ReadFormAsync(context.RequestAborted);

            return null;
        }
        catch (InvalidDataException)
        {
            // More fields, or longer ones, than a form may have: FormOptions.
            return StatusCodes.Status413PayloadTooLarge;
        }
    }
}
