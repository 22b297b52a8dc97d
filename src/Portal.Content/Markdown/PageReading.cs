using Markdig.Syntax;

namespace Portal.Content.Markdown;

/// <summary>Collects what is found in one text.</summary>
internal sealed class PageReading(string text, MarkdownContext context)
{
    private readonly LineStarts lines = new(text);

    public MarkdownContext Context { get; } = context;

    public List<MarkdownProblem> Problems { get; } = [];

    public List<PageHeading> Headings { get; } = [];

    public List<PageLink> Links { get; } = [];

    public List<string> Desks { get; } = [];

    public void Report(MarkdownObject part, string message) => Problems.Add(new MarkdownProblem(LineOf(part), message));

    /// <summary>Whether the desk exists; reports it when not.</summary>
    public bool NamesDesk(MarkdownObject part, string id)
    {
        if (Context.FindDesk(id) is null)
        {
            Report(part, $"There is no desk '{id}'. Take the id of a file in desks/.");
            return false;
        }

        Desks.Add(id);
        return true;
    }

    public int LineOf(MarkdownObject part) => lines.LineAt(part.Span.Start);
}
