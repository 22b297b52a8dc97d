using System.Collections.Frozen;
using Portal.Content.Checks;
using Portal.Content.Checks.Wording;
using Portal.Content.Folder;
using Portal.Content.Markdown;
using Portal.Content.Pages;

namespace Portal.Content.Publishing;

/// <summary>Renders every text in Markdown once, and reports what is wrong with file and line: dead links among it.</summary>
internal sealed class Rendering
{
    private readonly Inspection inspection;
    private readonly Wordings wordings;
    private readonly List<(string File, int FirstLine, string Language, PageLink Link)> pageLinks = [];

    public Rendering(Inspection inspection, Wordings wordings)
    {
        this.inspection = inspection;
        this.wordings = wordings;
        Pages = inspection.Edition.Pages
            .SelectMany(page => page.Languages.Select(text => Render(page, text.Key, text.Value)))
            .ToFrozenDictionary(page => (page.Key, page.Language));
        Blocks = inspection.Edition.Guide.Words
            .SelectMany(words => words.Value.Blocks.SelectMany(block => RenderBlock(words.Key, block.Key, block.Value.Text, block.Value.Fallback)))
            .ToFrozenDictionary(block => (block.Id, block.Language, block.IsFallback), block => block.Markup);
        CheckAnchors();
    }

    public FrozenDictionary<(string Key, string Language), PublishedPage> Pages { get; }

    public FrozenDictionary<(string Id, string Language, bool IsFallback), string> Blocks { get; }

    private PublishedPage Render(Page page, string language, PageText text)
    {
        var rendered = Render(EditionFiles.Page(page.Key, language), text.BodyLine, language, text.Body);

        var front = text with { Title = FactMarks.Strip(text.Title), Summary = FactMarks.Strip(text.Summary) };

        return new PublishedPage(page.Key, language, front, rendered.Segments, rendered.Headings);
    }

    private IEnumerable<(string Id, string Language, bool IsFallback, string Markup)> RenderBlock(string language, string id, string text, string fallback)
    {
        var file = EditionFiles.GuideWords(language);
        yield return (id, language, false, RenderPart($"blocks/{id}/text", text));
        yield return (id, language, true, RenderPart($"blocks/{id}/fallback", fallback));

        string RenderPart(string path, string markdown)
        {
            // A text of several lines starts on the line after its key, as YAML writes it.
            var firstLine = inspection.LineOf(file, path) + (markdown.Contains('\n', StringComparison.Ordinal) ? 1 : 0);

            return Render(file, firstLine, language, markdown).Markup;
        }
    }

    private MarkdownRendering Render(string file, int firstLine, string language, string markdown)
    {
        var rendered = PageMarkdown.Render(FactMarks.Strip(markdown), ContextOf(language));

        foreach (var problem in rendered.Problems)
        {
            inspection.Report(file, firstLine + problem.Line - 1, problem.Message);
        }

        pageLinks.AddRange(rendered.Links
            .Where(link => link is { Kind: LinkKind.Page, Anchor.Length: > 0 })
            .Select(link => (file, firstLine, language, link)));

        return rendered;
    }

    private MarkdownContext ContextOf(string language) => new(
        language,
        inspection.Edition.Site.Languages.Any(known => known.Tag == language && known.IsRightToLeft),
        key => FindPage(key, language) is var (tag, text) ? new LinkTarget(Addresses.Page(tag, text.Slug), tag) : null,
        id => inspection.Desks.TryGetValue(id, out var desk) && desk.IsVisible ? Addresses.Desk(language, id) : null,
        Addresses.Guide(language),
        Addresses.Desks(language),
        Addresses.Region(language),
        MarkdownWords.From(key => TextOf(language, key)));

    private string TextOf(string language, string key)
    {
        if (wordings.FindText(language, key) is { } text)
        {
            return text;
        }

        inspection.Report(EditionFiles.Texts(language), 0, $"There is no text \"{key}\". Add it.");

        return key;
    }

    private (string Language, PageText Text)? FindPage(string key, string language)
    {
        if (!inspection.Pages.TryGetValue(key, out var page))
        {
            return null;
        }

        foreach (var tag in wordings.Fallbacks(language))
        {
            if (page.Languages.TryGetValue(tag, out var text))
            {
                return (tag, text);
            }
        }

        return null;
    }

    /// <summary>Once every page is rendered its headings are known, and links into pages can be followed.</summary>
    private void CheckAnchors()
    {
        foreach (var (file, firstLine, language, link) in pageLinks)
        {
            if (FindPage(link.Target, language) is var (tag, _) && !Pages[(link.Target, tag)].Headings.Any(heading => heading.Id == link.Anchor))
            {
                inspection.Report(file, firstLine + link.Line - 1, $"The page \"{link.Target}\" has no heading \"#{link.Anchor}\". Correct the link, or take out what follows the \"#\".");
            }
        }
    }
}
