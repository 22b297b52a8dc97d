namespace Portal.Web.Setup;

/// <summary>What is served.</summary>
internal static class PublicationSetup
{
    public static void AddPublication(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<PublicationHost>();
    }
}
