using System.Collections.Immutable;

namespace Portal.Web.Office.Work;

/// <summary>Something that asks for an editor.</summary>
/// <param name="Address">Where it can be done; null where it can't from here.</param>
/// <param name="Detail">Why now, in a few words.</param>
/// <param name="IsUrgent">Whether visitors notice, or will before long.</param>
internal sealed record WorkLine(string Words, string? Address, string Detail, bool IsUrgent = false);

/// <summary>Work of one kind.</summary>
/// <param name="Id">Of the heading.</param>
/// <param name="None">What is said when there is nothing to do.</param>
internal sealed record WorkList(string Id, string Title, string None, ImmutableArray<WorkLine> Lines)
{
    /// <summary>How many are shown before the rest is folded away.</summary>
    private const int Most = 8;

    public IEnumerable<WorkLine> First => Lines.Take(Most);

    public IEnumerable<WorkLine> Rest => Lines.Skip(Most);
}
