using Portal.Web.Logging;
using Serilog;
using Serilog.Events;

namespace Portal.Web.Setup;

/// <summary>What is written down, which is as little as possible.</summary>
internal static class LoggingSetup
{
    public static void AddLogging(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton(Console.Out);
        builder.Services.AddSerilog(
            (services, log) => log
                .MinimumLevel.Information()
                // The framework tells of every request with its address; ours tells of it without.
                .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
                .MinimumLevel.Override("Microsoft.Hosting.Lifetime", LogEventLevel.Information)
                // "No XML encryptor configured", at every start: keys stand in the database, and on disk in a mirror that is encrypted.
                .MinimumLevel.Override("Microsoft.AspNetCore.DataProtection", LogEventLevel.Error)
                .WriteTo.Sink(new AllowListedJson(services.GetRequiredService<TextWriter>())),
            preserveStaticLogger: true);
    }

    public static void UseRequestLog(this WebApplication app) => app.UseMiddleware<RequestLog>();

    /// <summary>Goes right after routing.</summary>
    public static void UseRouteInLog(this WebApplication app) => app.Use((context, next) =>
    {
        context.Features.Get<RouteTaken>()?.Note(context.GetEndpoint());

        return next(context);
    });
}
