namespace Portal.Web.Setup;

/// <summary>Routes that only give something.</summary>
internal static class Routes
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>As <c>MapGet</c>, and answers HEAD as well, which that one refuses.</summary>
    public static void MapReading(this WebApplication app, string pattern, Delegate answer) => app.MapMethods(pattern, Reading, answer);
}
