using Microsoft.Playwright;

namespace Portal.Browser.Tests.Browsing;

/// <summary>What a visitor looks through.</summary>
/// <param name="Width">In CSS pixels.</param>
public sealed record Device(int Width, int Height, bool Scripts = true, bool Dark = false)
{
    public static Device Phone { get; } = new(390, 844);

    /// <summary>The narrowest that must work; also a wide screen at 400 %.</summary>
    public static Device Narrow { get; } = new(320, 568);

    public static Device Desktop { get; } = new(1280, 900);

    public BrowserNewContextOptions Options => new()
    {
        ViewportSize = new ViewportSize { Width = Width, Height = Height },
        JavaScriptEnabled = Scripts,
        ColorScheme = Dark ? ColorScheme.Dark : ColorScheme.Light,
        Locale = "nl-NL",
        ReducedMotion = ReducedMotion.Reduce,
    };
}
