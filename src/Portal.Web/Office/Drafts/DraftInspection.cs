using System.Collections.Immutable;
using Portal.Content;
using Portal.Content.Folder;
using Portal.Content.Publishing;

namespace Portal.Web.Office.Drafts;

/// <summary>The draft as it was at one moment, checked, compiled and proven as publishing would do it.</summary>
/// <param name="Mark">Which state of the draft it is about: goes up with each save.</param>
/// <param name="Edition">The draft itself.</param>
/// <param name="Files">The draft as files: lines of problems are lines of these.</param>
/// <param name="At">When it was looked at.</param>
internal sealed record DraftInspection(
    long Mark, Edition Edition, ImmutableSortedDictionary<string, string> Files, PublicationCompilation Compilation, DateTimeOffset At)
{
    public ImmutableArray<ContentProblem> Problems => Compilation.Problems;

    /// <summary>What is not wrong, but an editor should know.</summary>
    public ImmutableArray<ContentProblem> Remarks => Compilation.Remarks;

    /// <summary>What would go live; null when there are problems.</summary>
    public Publication? Publication => Compilation.Publication;

    public static DraftInspection Of(long mark, Edition edition, LatestCompilation latest, DateTimeOffset at)
    {
        var files = EditionDocuments.Of(edition);

        return new DraftInspection(mark, edition, files, latest.Of(files), at);
    }
}

/// <summary>What is known now.</summary>
/// <param name="Latest">The last inspection that ended; null before the first.</param>
/// <param name="IsCurrent">Whether it is about the draft as it is; else the draft is being looked at.</param>
internal sealed record DraftKnowledge(DraftInspection? Latest, bool IsCurrent);
