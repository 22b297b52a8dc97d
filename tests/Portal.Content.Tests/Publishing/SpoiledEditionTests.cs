namespace Portal.Content.Tests.Publishing;

/// <summary>Mistakes that an editor could make in the shipped edition: none is published, each is told where it stands.</summary>
public sealed class SpoiledEditionTests : IDisposable
{
    private const string Guide = "guide/guide.yml";

    private readonly EditionCopy _edition = new();

    [Fact]
    public void A_rule_that_is_removed_shows_by_the_shortest_answers_of_somebody_who_then_goes_unprotected()
    {
        _edition.RemoveItem(Guide, "no-papers");

        var compilation = _edition.Compile();

        Assert.Null(compilation.Publication);
        Assert.Contains(compilation.Problems, problem => problem is { Source: Guide, Line: > 0 }
            && problem.Message.Contains("\"no-papers-reflection-period\"", StringComparison.Ordinal)
            && problem.Message.Contains("The shortest answers that show it: danger = no (Nee, nu niet), who = victim (Voor mijzelf), need = talk (Alleen praten).", StringComparison.Ordinal));
    }

    [Fact]
    public void A_safety_rule_that_breaks_is_named_at_its_line_with_the_answers_that_break_it()
    {
        _edition.Replace(Guide, "{desk: noodnummer-112, for: emergency, priority: 10, reason: danger-now}", "{desk: noodnummer-112, for: emergency, priority: 600, reason: danger-now}");
        var line = LineOf("  - id: danger-first-112");

        var compilation = _edition.Compile();

        Assert.Null(compilation.Publication);
        Assert.Contains(compilation.Problems, problem => problem.Source == Guide
            && problem.Line == line
            && problem.Message.Contains("danger = yes", StringComparison.Ordinal));
    }

    [Fact]
    public void A_dead_link_is_named_with_its_file_and_line()
    {
        var line = _edition.Replace("pages/help/nl.md", "(page:rechten/bedenktijd)", "(page:rechten/bestaat-niet)");

        var compilation = _edition.Compile();

        Assert.Null(compilation.Publication);
        Assert.Contains(compilation.Problems, problem => problem is { Source: "pages/help/nl.md" }
            && problem.Line == line
            && problem.Message.Contains("rechten/bestaat-niet", StringComparison.Ordinal));
    }

    [Fact]
    public void Words_that_a_newer_program_would_refuse_stay_served_once_they_are_published()
    {
        _edition.Replace("pages/help/nl.md", "\n## ", "\nOok illegalen krijgen tijd.\n\n## ");

        Assert.Contains(_edition.Compile().Problems, problem => problem.Message.Contains("No person is illegal", StringComparison.Ordinal));
        Assert.NotNull(_edition.CompilePublished().Publication);
    }

    [Theory]
    [InlineData("pages/help/nl.md", "(page:rechten/bedenktijd)", "(page:rechten/bestaat-niet)")]
    [InlineData(Guide, "{desk: noodnummer-112, for: emergency, priority: 10, reason: danger-now}", "{desk: noodnummer-112, for: emergency, priority: 600, reason: danger-now}")]
    public void What_leads_nowhere_or_breaks_a_safety_rule_is_not_served_even_when_it_was_published(string file, string right, string wrong)
    {
        _edition.Replace(file, right, wrong);

        Assert.Null(_edition.CompilePublished().Publication);
    }

    [Fact]
    public void A_link_to_a_heading_that_is_not_there_is_named_with_its_file_and_line()
    {
        var line = _edition.Replace("pages/help/nl.md", "(page:rechten/bedenktijd)", "(page:rechten/bedenktijd#bestaat-niet)");

        var compilation = _edition.Compile();

        Assert.Contains(compilation.Problems, problem => problem is { Source: "pages/help/nl.md" }
            && problem.Line == line
            && problem.Message.Contains("#bestaat-niet", StringComparison.Ordinal));
    }

    [Fact]
    public void A_desk_that_rules_name_can_not_be_deleted()
    {
        _edition.Delete("desks/fairwork.yml");

        var compilation = _edition.Compile();

        Assert.Null(compilation.Publication);
        Assert.Contains(compilation.Problems, problem => problem is { Source: Guide, Line: > 0 }
            && problem.Message.Contains("\"fairwork\"", StringComparison.Ordinal));
        Assert.Contains(compilation.Problems, problem => problem is { Source: "pages/help/nl.md", Line: > 0 }
            && problem.Message.Contains("fairwork", StringComparison.Ordinal));
    }

    [Fact]
    public void A_case_that_is_sent_elsewhere_blocks_publishing_at_its_line()
    {
        _edition.Replace(Guide, "{desk: fairwork, for: help, priority: 26, reason: work-help}", "{desk: fairwork, for: help, priority: 390, reason: work-help}");

        var compilation = _edition.Compile();

        Assert.Null(compilation.Publication);
        Assert.Contains(compilation.Problems, problem => problem is { Source: Guide, Line: > 0 }
            && problem.Message.Contains("case", StringComparison.OrdinalIgnoreCase));
    }

    public void Dispose() => _edition.Dispose();

    private static int LineOf(string line) =>
        Array.IndexOf(File.ReadAllLines(Testing.Repository.PathOf("content", "guide", "guide.yml")), line) + 1;
}
