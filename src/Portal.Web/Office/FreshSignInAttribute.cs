using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.Options;

namespace Portal.Web.Office;

/// <summary>
/// On a page model: only who signed in a short while ago (<see cref="OfficeOptions.FreshMinutes"/>) gets it. Others confirm who they are and come back. A form
/// that was open for too long is kept and can be sent on.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class FreshSignInAttribute : Attribute, IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var http = context.HttpContext;
        var editor = http.RequestServices.GetRequiredService<EditorAtWork>();
        var longest = TimeSpan.FromMinutes(http.RequestServices.GetRequiredService<IOptions<OfficeOptions>>().Value.FreshMinutes);

        if (editor.Now - editor.SignedInAt < longest)
        {
            return next();
        }

        context.Result = HttpMethods.IsPost(http.Request.Method)
            ? new StatusCodeResult(StatusCodes.Status401Unauthorized)
            : new RedirectResult(OfficeAddress.SignInAgain(http.Request.Path + http.Request.QueryString));

        return Task.CompletedTask;
    }
}
