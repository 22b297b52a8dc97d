using Microsoft.Extensions.Configuration;

namespace Portal.Browser.Tests.Browsing;

/// <summary>Finds the browser that is already on the machine: nothing is downloaded.</summary>
internal static class BrowserFinder
{
    /// <summary>Names the browser's program when it stands elsewhere.</summary>
    public const string Setting = "PORTAL_CHROMIUM";

    private static readonly string[] Usual =
    [
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
    ];

    /// <exception cref="FileNotFoundException">There is none, with how to get one.</exception>
    public static string Find()
    {
        var named = new ConfigurationBuilder().AddEnvironmentVariables().Build()[Setting];

        return (named is null ? Usual : [named]).FirstOrDefault(File.Exists)
            ?? throw new FileNotFoundException($"No Chromium found. Install one (apt-get install chromium), or let {Setting} name its program.");
    }
}
