using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Portal.Web.Pages;
using Portal.Web.Serving.Ready;

namespace Portal.Web.Guarding;

/// <summary>What holds for every page: it answers only what it was written to answer, and says how long a browser may keep it.</summary>
internal sealed class PageRules : IPageFilter
{
    public void OnPageHandlerSelected(PageHandlerSelectedContext context)
    {
    }

    public void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        // Razor Pages would show the page for any method without running a handler, and run the one for GET on OPTIONS.
        if (context.HandlerMethod is null || HttpMethods.IsOptions(context.HttpContext.Request.Method))
        {
            var written = context.ActionDescriptor.HandlerMethods.Select(handler => handler.HttpMethod.ToUpperInvariant()).Distinct(StringComparer.Ordinal);
            context.HttpContext.Response.Headers.Allow = string.Join(", ", written);
            context.Result = new StatusCodeResult(StatusCodes.Status405MethodNotAllowed);
        }
    }

    public void OnPageHandlerExecuted(PageHandlerExecutedContext context)
    {
        // At its own address only: an address that means the same page in other letters would be kept beside it.
        if (context is { Result: null or PageResult, HandlerInstance: PublicPage { Sharing: not Sharing.None } page }
            && context.HttpContext.Request.Path.Value == page.AddressIn(page.Reader.Tag))
        {
            context.HttpContext.Features.Set(new SharedAnswer(page.Sharing));
        }

        // Known only now, and only of a page that is shown: whether victims come to it stands in the page.
        var kept = context.Result is null or PageResult
            && context.HandlerInstance is PublicPage { MayBeKept: true }
            && !HttpMethods.IsPost(context.HttpContext.Request.Method);
        context.HttpContext.Response.Headers.CacheControl = kept ? "no-cache" : "no-store";
    }
}
