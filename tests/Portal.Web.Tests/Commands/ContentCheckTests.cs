using System.Text.RegularExpressions;
using Portal.Testing;
using Portal.Web.Commands;

namespace Portal.Web.Tests.Commands;

public sealed partial class ContentCheckTests
{
    [Fact]
    public void The_shipped_edition_passes_and_every_figure_has_its_line()
    {
        var (exitCode, lines) = Check(ShippedEdition.Folder);

        Assert.Equal(0, exitCode);
        Assert.Equal(
            [
                "pages", "languages", "desks", "questions", "rules", "assignments", "kinds of visitor", "kinds of outcome", "nodes",
                "longest walk", "average walk", "safety rules held", "cases passed",
            ],
            lines.TakeWhile(line => line.Length > 0).Select(line => line[..20].TrimEnd()));
        Assert.All(lines.Where(line => HeldOfAll().IsMatch(line)), line => Assert.Equal(HeldOfAll().Match(line).Groups["held"].Value, HeldOfAll().Match(line).Groups["all"].Value));
        Assert.DoesNotContain("Wrong:", lines);
    }

    [Fact]
    public void A_desk_that_rules_name_and_that_is_gone_is_a_mistake_with_file_and_line()
    {
        using var content = new ContentCopy().Delete("desks/comensha.yml");

        var (exitCode, lines) = Check(content.Folder);

        Assert.Equal(1, exitCode);
        Assert.Contains(lines, line => GuideLine().IsMatch(line) && line.Contains("comensha", StringComparison.Ordinal));
    }

    [Fact]
    public void A_broken_safety_rule_is_shown_with_the_shortest_answers_that_break_it()
    {
        using var content = new ContentCopy().Change("guide/guide.yml", "must: {first: {desk: noodnummer-112}}", "must: {first: {desk: comensha}}");

        var (exitCode, lines) = Check(content.Folder);

        Assert.Equal(1, exitCode);
        Assert.Contains(lines, line => GuideLine().IsMatch(line) && line.Contains("danger-first-112", StringComparison.Ordinal) && line.Contains("danger = yes", StringComparison.Ordinal));
    }

    [Fact]
    public void A_dead_link_is_a_mistake_with_file_and_line()
    {
        using var content = new ContentCopy().Change("pages/home/nl.md", "(page:help)", "(page:is-er-niet)");

        var (exitCode, lines) = Check(content.Folder);

        Assert.Equal(1, exitCode);
        Assert.Contains(lines, line => line.StartsWith("pages/home/nl.md:", StringComparison.Ordinal) && line.Contains("is-er-niet", StringComparison.Ordinal));
    }

    [Fact]
    public void A_folder_that_is_not_there_is_said_to_be_missing()
    {
        var (exitCode, lines) = Check(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()));

        Assert.Equal(1, exitCode);
        Assert.EndsWith("there is no such folder.", lines[0], StringComparison.Ordinal);
    }

    private static (int ExitCode, string[] Lines) Check(string folder)
    {
        using var output = new StringWriter { NewLine = "\n" };
        var exitCode = ContentCheck.Run(folder, output);

        return (exitCode, output.ToString().Split('\n'));
    }

    [GeneratedRegex(@"(?<held>\d+) of (?<all>\d+)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex HeldOfAll();

    [GeneratedRegex(@"^guide/guide\.yml:\d+: ", RegexOptions.None, 1000)]
    private static partial Regex GuideLine();
}
