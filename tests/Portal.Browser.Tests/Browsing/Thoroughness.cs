namespace Portal.Browser.Tests.Browsing;

/// <summary>How much a run looks at. <c>dotnet test</c> should take minutes; <c>.ci/run</c> asks for everything, in a step of its own.</summary>
internal static class Thoroughness
{
    private const string Variable = "PORTAL_TEST_THOROUGH";

    /// <summary>Whether every case is asked for.</summary>
    public static bool IsWhole { get; } = Environment.GetEnvironmentVariables()[Variable] as string == "1";

    /// <summary>All cases, or a sample: the first, and then each with this distance.</summary>
    /// <param name="each">1 or more.</param>
    public static IEnumerable<T> Sample<T>(IEnumerable<T> cases, int each) => cases.Where((_, place) => IsWhole || place % each == 0);
}
