using Portal.Testing;

namespace Portal.Web.Tests.Architecture;

public sealed class DecisionRecordTests
{
    [Fact]
    public void The_index_of_decisions_names_each_record_by_its_own_title_and_no_other()
    {
        var folder = Repository.PathOf("docs", "adr");
        var records = Directory.GetFiles(folder, "*.md").Where(file => char.IsAsciiDigit(Path.GetFileName(file)[0])).Order(StringComparer.Ordinal);
        var expected = records.Select(file => $"- [{File.ReadLines(file).First().TrimStart('#', ' ')}]({Path.GetFileName(file)})");

        var listed = File.ReadLines(Path.Combine(folder, "README.md")).Where(line => line.StartsWith("- ", StringComparison.Ordinal));

        Assert.Equal(expected, listed);
    }
}
