using System.Globalization;
using System.Text.RegularExpressions;
using Portal.Testing;
using Portal.Web.Tests.OpenData.Hsds;

namespace Portal.Web.Tests.OpenData;

/// <summary>Every example of <c>docs/api.md</c> does what stands behind it.</summary>
public sealed partial class DocumentedExamplesTests(PatientHost host) : IClassFixture<PatientHost>
{
    public static TheoryData<string, string, string, int> Examples()
    {
        var examples = new TheoryData<string, string, string, int>();
        foreach (var match in Example().Matches(File.ReadAllText(Repository.PathOf("docs", "api.md"))).AsEnumerable())
        {
            examples.Add(
                match.Groups["method"] is { Success: true, Value: var method } ? method : "GET",
                match.Groups["header"].Value,
                match.Groups["path"].Value,
                int.Parse(match.Groups["status"].Value, CultureInfo.InvariantCulture));
        }

        return examples;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task An_example_answers_as_it_says(string method, string header, string path, int status)
    {
        using var visitor = host.CreateVisitor();
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        if (header.Split(": ", 2) is [var name, var value])
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var answer = await visitor.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(status, (int)answer.StatusCode);
    }

    [Fact]
    public void Every_command_of_the_document_is_an_example_that_is_run() => Assert.Equal(
        File.ReadLines(Repository.PathOf("docs", "api.md")).Count(line => line.StartsWith("curl", StringComparison.Ordinal)),
        Examples().Count);

    [GeneratedRegex("""^curl( -X (?<method>[A-Z]+))?( -H '(?<header>[^']+)')? "\$PORTAL(?<path>/[^"]+)" +# (?<status>\d{3})$""", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1000)]
    private static partial Regex Example();
}
