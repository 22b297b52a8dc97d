using System.Collections.Immutable;
using System.Reflection;
using System.Text.RegularExpressions;
using Portal.Content;
using Portal.Content.Folder;
using Portal.Content.Publishing;
using Portal.Referral;
using Portal.Testing;
using Portal.Web.Office.Items;

namespace Portal.Web.Tests.Office.Items;

/// <summary>No check speaks English to an editor: the sentences of all of them are looked for, those of a new one too.</summary>
public sealed partial class ProblemWordsTests
{
    /// <summary>Where the checks stand that an editor's draft or ZIP can fail; what the guide's own say stands with the engine.</summary>
    private static readonly string[] Folders = ["Checks", "Markdown", "Blocks", "Publishing", "Folder"];

    [Fact]
    public void Every_sentence_of_the_checks_has_a_dutch_one()
    {
        var sentences = Folders
            .SelectMany(folder => Directory.EnumerateFiles(Repository.PathOf("src", "Portal.Content", folder), "*.cs", SearchOption.AllDirectories))
            .Where(file => Path.GetFileName(file) != "GuideProblemText.cs")
            .SelectMany(File.ReadLines)
            .Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal))
            .SelectMany(line => Literal().Matches(line).Select(literal => Filled(literal.Groups["text"].Value)))
            .Where(text => Sentence().IsMatch(text))
            .ToList();

        Assert.True(sentences.Count > 70, $"Only {sentences.Count} sentences were found.");
        Assert.DoesNotContain(sentences, sentence => ProblemWords.Find(sentence) is null);
    }

    /// <summary>Their lists of words are no sentences to be found in the source.</summary>
    [Theory]
    [InlineData("\"colour\" is not known here. Known are: title, slug.", "“colour” kent de site op deze plek niet. Wel: title, slug.")]
    [InlineData("\"many\" is not known in ages. Known are: adult, minor.", "“many” kan niet bij “ages”. Wel: adult, minor.")]
    [InlineData("\"land\" is not known as area_kind. Known are: gemeente, provincie.", "“land” is geen soort gebied. Wel: gemeente, provincie.")]
    [InlineData("The place needs a name and a kind: woonplaats, wijk.", "Een plaats heeft een naam nodig en een soort: woonplaats, wijk.")]
    [InlineData("\"slug\" has no value. Write one, or leave the key out if it may be.", "Achter “slug” staat niets. Vul iets in, of haal de regel weg als hij weg mag.")]
    [InlineData("This is not YAML that can be read: While parsing a block mapping, did not find expected key. Look at the indents, colons and quotes of this line.", "Deze regel kan de site niet lezen. Kijk naar de spaties vooraan, de dubbele punten en de aanhalingstekens.")]
    public void What_reading_a_file_says_is_told_in_dutch(string english, string dutch) => Assert.Equal(dutch, ProblemWords.Find(english));

    [Fact]
    public void Every_problem_of_the_guide_has_a_dutch_one()
    {
        var kinds = typeof(GuideProblem).GetNestedTypes().Where(kind => kind.IsSubclassOf(typeof(GuideProblem))).ToList();

        var untold = kinds.Select(Made).Where(problem => ProblemWords.Find(problem.Sentence) is null).Select(problem => problem.Sentence);

        Assert.True(kinds.Count > 30);
        Assert.Empty(untold);
    }

    [Fact]
    public void A_broken_safety_rule_is_told_with_the_answers_that_show_it_and_where_to_mend_it()
    {
        var edition = SmallEdition.Edition with { Desks = SmallEdition.Edition.Desks.RemoveAll(desk => desk.Id == "always") };

        var told = Publication.Compile(EditionReading.Of(edition)).Problems.Select(ProblemWords.Of).ToList();

        Assert.NotEmpty(told);
        Assert.All(told, mistake => Assert.True(mistake.IsDutch, mistake.Sentence));
    }

    [Theory]
    [InlineData("pages/rechten/bedenktijd/nl.md", "Pagina rechten/bedenktijd (nl)", "/beheer/paginas/nl/rechten/bedenktijd")]
    [InlineData("desks/comensha.yml", "Loket comensha", "/beheer/loketten/comensha")]
    [InlineData("guide/guide.yml", "Keuzehulp", "/beheer/keuzehulp")]
    [InlineData("redirects.csv", "Oude adressen", null)]
    public void A_mistake_is_told_by_what_editors_call_its_place(string file, string place, string? address)
    {
        var told = ProblemWords.Of(new ContentProblem(file, 3, "This page says nothing. Write its text under the front matter."));

        Assert.Equal((place, address, "De pagina heeft nog geen tekst.", true), (told.Place, told.Address, told.Sentence, told.IsDutch));
    }

    /// <summary>With a word where the check fills something in, and a number where a number stands.</summary>
    private static string Filled(string literal) =>
        Hole().Replace(literal.Replace("{{", "(", StringComparison.Ordinal).Replace("}}", ")", StringComparison.Ordinal), hole => Number().IsMatch(hole.Value) ? "7" : "iets")
            .Replace("\\\"", "\"", StringComparison.Ordinal);

    private static GuideProblem Made(Type kind)
    {
        var constructor = kind.GetConstructors().Single(constructor => constructor.GetParameters() is not [{ ParameterType: var only }] || only != kind);

        return (GuideProblem)constructor.Invoke([.. constructor.GetParameters().Select(ValueOf)]);
    }

    private static object? ValueOf(ParameterInfo parameter) => parameter.ParameterType switch
    {
        var type when type == typeof(string) => "iets",
        var type when type == typeof(int) => 7,
        var type when type == typeof(Target) => new Target(TargetKind.Desk, "iets"),
        var type when type == typeof(ImmutableArray<string>) => ImmutableArray.Create("iets"),
        var type when type == typeof(Counterexample) => new Counterexample([], ImmutableSortedDictionary<string, string>.Empty),
        var type when type.IsEnum => Enum.GetValues(type).GetValue(0),
        _ => null,
    };

    [GeneratedRegex("""(?<!\\)"(?<text>(?:[^"\\]|\\.)*)"(?!")""", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Literal();

    [GeneratedRegex("\\{[^{}]*\\}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Hole();

    [GeneratedRegex("links|Most|Longest|Count|words|limit|Average|Limits", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();

    /// <summary>Starts with a capital, or with what was filled in, and ends as a sentence does.</summary>
    [GeneratedRegex("^\"?[A-Zi].* .*[.\"]$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Sentence();
}
