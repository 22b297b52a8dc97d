using System.Collections.Immutable;
using Markdig.Syntax;
using Portal.Content.Markdown;

namespace Portal.Content.Tests.Specs;

/// <summary>A case of a document: Markdown, what it becomes, and the problems that are reported.</summary>
/// <param name="Html">A desk card stands as a comment.</param>
/// <param name="Problems">One a line; empty when there are none.</param>
internal sealed record Spec(string Document, string Name, string Markdown, string Html, string Problems);

/// <summary>Reads the documents: each heading is a case, with fenced blocks <c>markdown</c>, <c>html</c> and <c>problems</c> under it.</summary>
internal static class SpecDocuments
{
    public static ImmutableArray<Spec> All { get; } =
        [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Specs"), "*.md").Order(StringComparer.Ordinal).SelectMany(Read)];

    private static IEnumerable<Spec> Read(string file)
    {
        var name = "";
        var parts = new Dictionary<string, string>(StringComparer.Ordinal);

        foreach (var block in Markdig.Markdown.Parse(File.ReadAllText(file)))
        {
            if (block is HeadingBlock heading)
            {
                if (parts.Count > 0)
                {
                    yield return Case();
                }

                name = InlineText.Of(heading.Inline);
                parts.Clear();
            }
            else if (block is FencedCodeBlock { Info: { } kind } code)
            {
                parts.Add(kind, code.Lines.ToString());
            }
        }

        yield return Case();

        Spec Case() => new(Path.GetFileNameWithoutExtension(file), name, parts["markdown"], parts["html"], parts.GetValueOrDefault("problems", ""));
    }
}
