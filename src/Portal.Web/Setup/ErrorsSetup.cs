using Portal.Web.Guarding;
using Portal.Web.Logging;
using Portal.Web.Office;
using Portal.Web.OpenData;
using Portal.Web.Pages;

namespace Portal.Web.Setup;

/// <summary>Whatever goes wrong, a visitor gets a page with the emergency numbers and a way on.</summary>
internal static class ErrorsSetup
{
    public static void UseErrorPages(this WebApplication app)
    {
        app.UseWhen(context => !OfficeAddress.Holds(context.Request.Path), site => UseErrorPage(site, ErrorModel.Route));
        app.UseWhen(context => OfficeAddress.Holds(context.Request.Path), office => UseErrorPage(office, OfficeAddress.Error));
        app.Use((context, next) =>
        {
            if (context.HasFailed())
            {
                context.Features.Get<RouteTaken>()?.Close();
                context.Request.Method = HttpMethods.IsHead(context.Request.Method) ? HttpMethods.Head : HttpMethods.Get;
            }

            // A program reads no page.
            return context.HasFailed() && HeaderPolicies.IsForPrograms(context.AskedPath()) ? ApiAnswers.Failed(context) : next(context);
        });
    }

    private static void UseErrorPage(IApplicationBuilder app, string route)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = route,
            StatusCodeSelector = exception => exception is BadHttpRequestException refused ? refused.StatusCode : StatusCodes.Status500InternalServerError,
        });
        app.UseStatusCodePagesWithReExecute(route);
    }
}
