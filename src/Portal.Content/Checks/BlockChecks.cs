using Portal.Content.Folder;

namespace Portal.Content.Checks;

/// <summary>Guidance blocks: the page behind one exists, and one that rests on law has a fallback in every language it has words in.</summary>
internal static class BlockChecks
{
    public static void Run(Inspection inspection)
    {
        foreach (var block in inspection.Edition.Guide.Blocks)
        {
            if (block.Page.Length > 0 && !inspection.Pages.ContainsKey(block.Page))
            {
                inspection.Report(EditionFiles.Guide, $"blocks/{block.Id}/page", $"There is no page \"{block.Page}\". Add it, or name another page.");
            }

            foreach (var (language, words) in inspection.Edition.Guide.Words)
            {
                var hasFallback = words.Blocks.TryGetValue(block.Id, out var own) && own.Fallback.Length > 0;

                if (own is not null && block.Legal is not null != hasFallback)
                {
                    inspection.Report(EditionFiles.GuideWords(language), $"blocks/{block.Id}", block.Legal is null
                        ? $"The block \"{block.Id}\" has a fallback, but does not rest on law. Add \"legal\" to it in {EditionFiles.Guide}, or take the fallback out."
                        : $"The block \"{block.Id}\" rests on law, so it needs a \"fallback\": what readers see until a lawyer has read it, and after it expires.");
                }
            }
        }
    }
}
