using Portal.Web.Previews;
using Portal.Web.Serving;
using Portal.Web.Serving.Copies;

namespace Portal.Web.Setup;

/// <summary>What is served: found before the program listens, looked after while it does.</summary>
internal static class PublicationSetup
{
    public static void AddPublication(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<PublicationHost>();
        builder.Services.AddSingleton(services => new PublicationCopies(
            services.GetRequiredService<DataFolder>().Publications,
            services.GetRequiredService<TimeProvider>()));
        builder.Services.AddSingleton<PublicationServing>();
        builder.Services.AddSingleton<PublicationBell>();

        builder.Services.AddSingleton<DatabaseState>();
        builder.Services.AddSingleton<LiveReader>();
        builder.Services.AddSingleton<DatabaseTurns>();
        builder.Services.AddSingleton<FirstStart>();
        builder.Services.AddSingleton<SchemaUpkeep>();
        builder.Services.AddHostedService<PublicationStart>();
        builder.Services.AddHostedService<PublicationWatch>();

        // One publication for the whole of a request, whatever takes its place meanwhile; a draft for who reads one through a link.
        builder.Services.AddScoped(services =>
            services.GetRequiredService<IHttpContextAccessor>().HttpContext?.Features.Get<PreviewVisit>()?.Publication ?? services.GetRequiredService<PublicationHost>().Current);
    }
}
