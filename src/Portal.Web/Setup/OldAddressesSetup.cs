using Portal.Content.Publishing;
using Portal.Web.Guarding;

namespace Portal.Web.Setup;

/// <summary>Addresses of the site that this one replaces go on for good to what took them over: <c>redirects.csv</c>.</summary>
internal static class OldAddressesSetup
{
    public static void UseOldAddresses(this WebApplication app) => app.Use((context, next) =>
    {
        if (AddressFor(context) is not { } address)
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status301MovedPermanently;
        context.Response.Headers.Location = address;

        // The old addresses tell what they are about: nothing of them stays on the device.
        context.Response.Headers.CacheControl = "no-store";

        return Task.CompletedTask;
    });

    private static string? AddressFor(HttpContext context)
    {
        var request = context.Request;

        return !context.HasFailed() && (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
            ? context.RequestServices.GetRequiredService<Publication>().FindByOldAddress(request.Host.Host, request.Path.Value ?? "")
            : null;
    }
}
