namespace Portal.Web.Office;

/// <summary>Where the editors' office stands, and the addresses that more than one page leads to.</summary>
internal static class OfficeAddress
{
    public const string Home = "/beheer";
    public const string SignIn = Home + "/inloggen";
    public const string SignOut = Home + "/uitloggen";
    public const string Welcome = Home + "/welkom";
    public const string Account = Home + "/account";

    /// <summary>Takes up a form that was kept; who comes by signing in again is told to go back to it.</summary>
    public const string GoOn = Home + "/verder";
    public const string Error = Home + "/fout";
    public const string Publishing = Home + "/publiceren";
    public const string Urgent = Home + "/spoed";
    public const string Exchange = Home + "/uitwisselen";
    public const string Figures = Home + "/cijfers";

    /// <summary>The last part of the address of a page that the office shows in a frame of its own.</summary>
    private const string Preview = "/voorbeeld";

    /// <summary>In the query of such a page: the language it is shown in.</summary>
    public const string PreviewLanguage = "taal";

    /// <summary>The folder of its pages.</summary>
    public const string Folder = "/Beheer";

    public static bool Holds(PathString path) => path.StartsWithSegments(Home, StringComparison.OrdinalIgnoreCase);

    /// <summary>To show again who one is, and come back.</summary>
    public static string SignInAgain(string address) => $"{SignIn}?opnieuw=true&terug={Uri.EscapeDataString(address)}";

    /// <summary>Whether a page may stand in a frame, and then only in one of ours.</summary>
    public static bool IsPreview(PathString path) => Holds(path) && path.Value!.TrimEnd('/').EndsWith(Preview, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a Razor page, by its place, belongs to the office.</summary>
    public static bool HoldsPage(string viewEnginePath) => viewEnginePath.StartsWith(Folder + "/", StringComparison.Ordinal);

    /// <summary>An address to go back to, when it is one of the office; else home. Never another site's.</summary>
    public static string Safe(string? address) =>
        address is ['/', not ('/' or '\\'), ..] && Uri.TryCreate(new Uri("https://own"), address, out var read) && read.Host == "own" && Holds(read.AbsolutePath) && !address.Any(char.IsControl)
            ? address
            : Home;
}
