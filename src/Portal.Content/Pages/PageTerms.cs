using System.Collections.Immutable;

namespace Portal.Content.Pages;

/// <summary>The words that a page is told in.</summary>
public static class PageTerms
{
    /// <summary>The key of the front page, which has no slug.</summary>
    public const string Home = "home";

    /// <summary>The translation that the others were made from.</summary>
    public const string Source = "source";

    public const string Current = "current";
    public const string Draft = "draft";

    /// <summary>S (victims), P (professionals), B (citizens).</summary>
    public static ImmutableArray<string> Audiences { get; } = ["S", "P", "B"];

    public static ImmutableArray<string> Sections { get; } = ["home", "veilig", "help", "rechten", "melden", "herkennen", "professionals", "regio", "over"];

    public static ImmutableArray<string> Translations { get; } = [Source, Current, Draft];
}
