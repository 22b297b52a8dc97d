using System.Collections.Immutable;
using Portal.Referral.Diagrams;

namespace Portal.Referral.Verification;

/// <summary>Collects what is found wrong, and believes nothing that was worked out after the budget of the table ran out.</summary>
internal sealed class Proof(DiagramTable table)
{
    public ImmutableArray<GuideProblem> Problems { get; private set; } = [];

    /// <summary>What was being proven when the budget ran out; null when it sufficed.</summary>
    public string? IsTooEntangledFor { get; private set; }

    /// <summary>Looks for problems; true when there are none for certain.</summary>
    public bool Add(string doing, Func<IReadOnlyList<GuideProblem?>> find)
    {
        if (IsTooEntangledFor is not null)
        {
            return false;
        }

        var found = find().OfType<GuideProblem>().ToList();
        if (table.IsExhausted)
        {
            IsTooEntangledFor = doing;
            return false;
        }

        Problems = Problems.AddRange(found);
        return found.Count == 0;
    }
}
