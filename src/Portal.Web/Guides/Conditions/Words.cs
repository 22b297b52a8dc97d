namespace Portal.Web.Guides.Conditions;

/// <summary>The words of conditions as editors write them, and how a name is kept apart from them.</summary>
internal static class Words
{
    public const string And = "en";
    public const string Or = "of";
    public const string Not = "niet";
    public const string Always = "altijd";
    public const string Never = "nooit";
    public const string AllOf = "alle van";
    public const string AnyOf = "een van";
    public const char Quote = '"';

    private static readonly string[] Own = [And, Or, Not, Always, Never, "alle", "een"];

    private static readonly char[] Marks = ['=', ',', ';', '(', ')', Quote];

    public static bool IsMark(char c) => Marks.Contains(c);

    public static bool IsOwn(string word) => Own.Contains(word, StringComparer.OrdinalIgnoreCase);

    /// <summary>A name as it can be read back: between quotation marks when it holds a mark, a word of ours, or odd spaces.</summary>
    public static string Name(string name)
    {
        var words = name.Split(' ');
        var isPlain = name.Length > 0
            && !name.Any(c => IsMark(c) || (char.IsWhiteSpace(c) && c != ' ') || char.IsControl(c))
            && !Array.Exists(words, word => word.Length == 0 || IsOwn(word));

        return isPlain ? name : $"{Quote}{name.Replace("\"", "\"\"", StringComparison.Ordinal)}{Quote}";
    }
}
