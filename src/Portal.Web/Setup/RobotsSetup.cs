namespace Portal.Web.Setup;

/// <summary>What search engines are asked to leave alone: what is sealed, and the way out.</summary>
internal static class RobotsSetup
{
    private const string Text = """
        User-agent: *
        Disallow: /*/keuzehulp/
        Disallow: /*/loketten/keuze/
        Disallow: /verlaten

        """;

    public static void MapRobots(this WebApplication app) => app.MapReading("/robots.txt", () => Results.Text(Text));
}
