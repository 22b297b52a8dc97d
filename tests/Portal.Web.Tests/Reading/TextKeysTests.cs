using System.Text.RegularExpressions;
using Portal.Testing;

namespace Portal.Web.Tests.Reading;

/// <summary>Every word of the interface is there in each language, and none is left over.</summary>
public sealed partial class TextKeysTests
{
    private static readonly string[] Code = [.. SourceFiles().Select(File.ReadAllText)];

    [Fact]
    public void Dutch_and_English_have_the_same_keys() =>
        Assert.Equal(ShippedEdition.Edition.Texts["nl"].Keys, ShippedEdition.Edition.Texts["en"].Keys);

    [Fact]
    public void A_translation_fills_in_what_the_source_fills_in() =>
        Assert.All(ShippedEdition.Edition.Texts["nl"], text =>
            Assert.Equal(Placeholders(text.Value), Placeholders(ShippedEdition.Edition.Texts["en"][text.Key])));

    [Fact]
    public void Every_key_that_the_code_names_has_a_text()
    {
        var named = Code.SelectMany(code => NamedKey().Matches(code)).Select(match => match.Groups["key"].Value).Distinct(StringComparer.Ordinal);

        Assert.DoesNotContain(named, key => !ShippedEdition.Edition.Texts["nl"].ContainsKey(key));
    }

    [Fact]
    public void Every_text_is_used()
    {
        var literals = Code.SelectMany(code => Literal().Matches(code)).Select(match => match.Value.Trim('"')).ToHashSet(StringComparer.Ordinal);
        var patterns = Code.SelectMany(code => Composed().Matches(code))
            .Select(match => new Regex($"^{string.Join(".+", Hole().Split(match.Groups["key"].Value).Select(Regex.Escape))}$", RegexOptions.None, TimeSpan.FromSeconds(1)))
            .ToArray();

        var unused = ShippedEdition.Edition.Texts["nl"].Keys.Where(key => !literals.Contains(key) && !patterns.Any(pattern => pattern.IsMatch(key)));

        Assert.Empty(unused);
    }

    private static IEnumerable<string> SourceFiles() =>
        Directory.EnumerateFiles(Path.Combine(ShippedEdition.RepositoryRoot(), "src"), "*.cs*", SearchOption.AllDirectories)
            .Where(file => file.EndsWith(".cs", StringComparison.Ordinal) || file.EndsWith(".cshtml", StringComparison.Ordinal));

    private static string[] Placeholders(string text) => [.. Hole().Matches(text).Select(match => match.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary><c>Reader["key"]</c>, <c>reader.Fill("key"</c>.</summary>
    [GeneratedRegex("""[Rr]eader(\[|\.Fill\()"(?<key>[^"]+)"[\],)]""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NamedKey();

    /// <summary>Keys also travel as values, to be looked up elsewhere.</summary>
    [GeneratedRegex("""
        "[a-z0-9]+([.-][a-z0-9-]+)+"
        """, RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace, 1000)]
    private static partial Regex Literal();

    /// <summary><c>$"cost.{…}"</c> stands for every key of that shape.</summary>
    [GeneratedRegex("""
        \$"(?<key>[a-z0-9.-]*\{[^"]+)"
        """, RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace, 1000)]
    private static partial Regex Composed();

    [GeneratedRegex(@"\{[^}]*\}", RegexOptions.None, 1000)]
    private static partial Regex Hole();
}
