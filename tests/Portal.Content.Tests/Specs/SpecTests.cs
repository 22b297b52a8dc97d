using System.Globalization;
using Portal.Content.Markdown;
using Portal.Content.Tests.Markdown;

namespace Portal.Content.Tests.Specs;

/// <summary>The documents beside this file say what Markdown becomes. Here they are held to it.</summary>
public sealed class SpecTests
{
    public static TheoryData<string, string> Specs
    {
        get
        {
            var specs = new TheoryData<string, string>();

            foreach (var spec in SpecDocuments.All)
            {
                specs.Add(spec.Document, spec.Name);
            }

            return specs;
        }
    }

    [Theory]
    [MemberData(nameof(Specs))]
    public void Markdown_becomes_what_the_document_says(string document, string name)
    {
        var spec = SpecDocuments.All.Single(spec => spec.Document == document && spec.Name == name);

        var rendering = PageMarkdown.Render(spec.Markdown, SmallSite.Dutch);

        Assert.Equal(spec.Html, Printed(rendering));
        Assert.Equal(spec.Problems, string.Join('\n', rendering.Problems.Select(problem => string.Create(CultureInfo.InvariantCulture, $"{problem.Line}: {problem.Message}"))));
    }

    [Fact]
    public void Each_own_block_has_its_document()
    {
        var documents = SpecDocuments.All.Select(spec => spec.Document).ToHashSet(StringComparer.OrdinalIgnoreCase);

        Assert.Superset(new HashSet<string>(["Desk", "Callout", "Steps", "Signals", "Glossary"], StringComparer.OrdinalIgnoreCase), documents);
    }

    private static string Printed(MarkdownRendering rendering) =>
        string.Join('\n', rendering.Segments.Select(segment => segment switch
        {
            PageSegment.Html html => html.Markup,
            PageSegment.DeskCard card => $"<!-- desk: {card.DeskId} -->",
            _ => "",
        }));
}
