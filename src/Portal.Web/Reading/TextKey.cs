using System.Text.RegularExpressions;

namespace Portal.Web.Reading;

/// <summary>The part of a text's key that stands for a named value: <c>NameNotAsked</c> is <c>name-not-asked</c>.</summary>
internal static partial class TextKey
{
    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum => Words().Replace(value.ToString(), "-").ToLowerInvariant();

    [GeneratedRegex("(?<=[a-z])(?=[A-Z])", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Words();
}
