using System.Text.RegularExpressions;

namespace Portal.Content.Folder;

/// <summary>How the values of an enumeration are written in files: lower case with hyphens. <c>Unknown</c> is written by leaving the key out.</summary>
internal static partial class Words
{
    public static string Of<T>(T value)
        where T : struct, Enum => Hump().Replace(value.ToString(), "-").ToLowerInvariant();

    public static T? Find<T>(string word)
        where T : struct, Enum => Enum.GetValues<T>().Where(value => Of(value) == word && word != "unknown").Cast<T?>().FirstOrDefault();

    public static IEnumerable<string> All<T>()
        where T : struct, Enum => Enum.GetValues<T>().Select(Of).Where(word => word != "unknown");

    [GeneratedRegex("(?<=[a-z])(?=[A-Z])", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Hump();
}
