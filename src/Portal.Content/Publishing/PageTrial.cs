using System.Collections.Immutable;
using Portal.Content.Checks;
using Portal.Content.Folder;
using Portal.Content.Pages;

namespace Portal.Content.Publishing;

/// <summary>A page as it would be published, and what is wrong with it; tried without the rest of the edition.</summary>
/// <param name="Page">Null when it can't be read at all.</param>
/// <param name="Problems">With the lines of the body; 0 for what stands in the fields above it.</param>
public sealed record PageTrial(PublishedPage? Page, ImmutableArray<ContentProblem> Problems)
{
    /// <param name="around">As much of the edition as the page names: other pages, desks by name, the words around a text.</param>
    public static PageTrial Of(Edition around, string key, string language, PageText text)
    {
        var file = EditionFiles.Page(key, language);
        var log = new ReadingLog();
        var read = PageFile.Read(key, file, PageFile.Write(text), log);

        if (read is null)
        {
            return new PageTrial(null, log.Problems());
        }

        var inspection = new Inspection(With(around, key, language, read), log.Lines);
        EditionChecks.Run(inspection);
        var rendering = new Rendering(inspection, new Wordings(inspection.Edition));
        var lineBefore = read.BodyLine - 1;

        return new PageTrial(
            rendering.Pages[(key, language)],
            [.. log.Problems().Concat(inspection.Problems).Where(problem => problem.Source == file).Select(problem => problem with { Line = Math.Max(0, problem.Line - lineBefore) }).Distinct()]);
    }

    private static Edition With(Edition around, string key, string language, PageText text)
    {
        var known = around.Pages.FirstOrDefault(page => page.Key == key);
        var page = known is null ? new Page(key, Ordinal.ByKey<PageText>([(language, text)])) : known with { Languages = known.Languages.SetItem(language, text) };

        return around with { Pages = [.. around.Pages.Where(other => other.Key != key), page] };
    }
}
