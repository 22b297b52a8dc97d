using System.Diagnostics;
using CsCheck;
using Portal.Content.Markdown;

namespace Portal.Content.Tests.Markdown;

public sealed class PageMarkdownPropertyTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public static TheoryData<string, string> EndlessTexts => new()
    {
        { "quotes", Repeat(">") },
        { "brackets", Repeat("[") },
        { "open links", Repeat("[a](") },
        { "images", Repeat("![") },
        { "emphasis", Repeat("*a **a ") },
        { "mixed emphasis", Repeat("*_") },
        { "code spans of growing length", string.Concat(Enumerable.Range(1, 230).Select(length => "e" + new string('`', length))) },
        { "a wide table", Repeat("|a") + "\n" + Repeat("|-") },
        { "lists in lists", string.Concat(Enumerable.Range(0, 160).Select(depth => new string(' ', depth * 2) + "- a\n")) },
        { "quotes on every line, deeper at the end", Repeat("> a\n\n")[..25_000] + new string('>', 100) },
        { "blocks in blocks", Repeat(":::callout\n") },
        { "ends of blocks", Repeat(":::\n") },
        { "headings of one name", Repeat("## a\n") },
        { "footnotes", string.Concat(Enumerable.Range(0, 1_200).Select(number => $"[^{number}]: x\n\na[^{number}]\n\n")) },
        { "definitions", string.Concat(Enumerable.Range(0, 1_800).Select(number => $"[a{number}]: /x\n")) },
        { "line breaks", Repeat("\n") },
        { "backslashes", Repeat("\\") },
        { "half emoji", Repeat("\ud83d") },
    };

    [Fact]
    public void No_text_leads_to_markup_that_can_run() =>
        HostileMarkdown.Texts.Sample(text => SafeMarkup.AssertSafe(PageMarkdown.Render(text, SmallSite.Dutch)), iter: 1_500);

    [Fact]
    public void The_second_wall_never_has_to_hold_what_the_first_let_through() =>
        HostileMarkdown.Texts.Sample(
            text => Assert.DoesNotContain(PageMarkdown.Render(text, SmallSite.Dutch).Problems, problem => problem.Message.Contains("was removed", StringComparison.Ordinal)),
            iter: 1_000);

    [Fact]
    public void Every_problem_has_a_line_of_the_text() =>
        HostileMarkdown.Texts.Sample(
            text => Assert.All(PageMarkdown.Render(text, SmallSite.Dutch).Problems, problem => Assert.InRange(problem.Line, 1, text.Split('\n').Length + text.Count(letter => letter == '\r'))),
            iter: 1_000);

    [Fact]
    public void A_problem_names_the_line_on_which_the_mistake_stands() =>
        Gen.Select(LinesGen, Gen.OneOf("\n", "\r\n")).Sample(
            (lines, lineEnd) =>
            {
                // Each line that has a mistake says its own number in it.
                var text = string.Join(lineEnd, lines.Select((line, index) => line.Replace("BAD", $"[a](bad{index + 1}:x)", StringComparison.Ordinal)));

                Assert.All(
                    PageMarkdown.Render(text, SmallSite.Dutch).Problems.Where(problem => problem.Message.Contains("'bad", StringComparison.Ordinal)),
                    problem => Assert.Contains($"'bad{problem.Line}:'", problem.Message, StringComparison.Ordinal));
            },
            iter: 5_000);

    [Fact]
    public void Every_heading_can_be_linked_to() =>
        HostileMarkdown.Texts.Sample(
            text =>
            {
                var rendering = PageMarkdown.Render(text, SmallSite.Dutch);

                Assert.All(rendering.Headings, heading => Assert.Contains($"id=\"{heading.Id}\"", rendering.Markup, StringComparison.Ordinal));
            },
            iter: 1_000);

    [Theory]
    [MemberData(nameof(EndlessTexts))]
    public void A_text_made_to_take_time_does_not_get_it(string kind, string text)
    {
        var clock = Stopwatch.StartNew();

        SafeMarkup.AssertSafe(PageMarkdown.Render(text, SmallSite.Dutch));

        Assert.True(clock.Elapsed < Patience, $"{kind}: {clock.Elapsed}");
    }

    [Theory]
    [InlineData("> ")]
    [InlineData("- ")]
    [InlineData("[")]
    [InlineData("*a _")]
    [InlineData("![a")]
    [InlineData(":::callout\n")]
    public void Nesting_about_the_bound_is_shown_or_refused(string part)
    {
        foreach (var depth in Enumerable.Range(1, 2 * BoundedParsing.DeepestTree))
        {
            var inQuotes = new string('>', Math.Min(depth, PagePipeline.DeepestNesting - 1)) + string.Concat(Enumerable.Repeat(part, depth));

            var rendering = PageMarkdown.Render(inQuotes, SmallSite.Dutch);

            Assert.True(rendering.Segments.Length > 0 || rendering.Problems.Length > 0);
        }
    }

    [Fact]
    public void A_text_over_the_bound_is_refused()
    {
        var rendering = PageMarkdown.Render(new string('a', BoundedParsing.LongestText + 1), SmallSite.Dutch);

        Assert.Empty(rendering.Segments);
        Assert.Single(rendering.Problems);
    }

    private static Gen<string[]> LinesGen =>
        Gen.Select(
            Gen.OneOf("", "- ", "> ", "1. ", "## ", "   ", "    ", "| ", ":   ", "|-|", "\t", ":::callout ", ":::", "[^1]: "),
            Gen.OneOf("", "a", "`b`", "*c*", "&amp;", "é", "| d |", "<b>", "[^1]", "---", "`", "BAD"),
            Gen.OneOf("", " BAD", " e", " |"),
            (start, words, end) => start + words + end)
        .Array[1, 6];

    private static string Repeat(string part) => string.Concat(Enumerable.Repeat(part, BoundedParsing.LongestText / part.Length));
}
