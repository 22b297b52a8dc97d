using Portal.Web.Guarding;
using Portal.Web.Logging;
using Portal.Web.Pages;

namespace Portal.Web.Setup;

/// <summary>Whatever goes wrong, a visitor gets a page with the emergency numbers and a way on.</summary>
internal static class ErrorsSetup
{
    public static void UseErrorPages(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = ErrorModel.Route,
            StatusCodeSelector = exception => exception is BadHttpRequestException refused ? refused.StatusCode : StatusCodes.Status500InternalServerError,
        });
        app.UseStatusCodePagesWithReExecute(ErrorModel.Route);
        app.Use((context, next) =>
        {
            if (context.HasFailed())
            {
                context.Features.Get<RouteTaken>()?.Close();
                context.Request.Method = HttpMethods.IsHead(context.Request.Method) ? HttpMethods.Head : HttpMethods.Get;
            }

            return next(context);
        });
    }
}
