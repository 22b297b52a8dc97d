using Portal.Referral;
using Portal.Storage.Drafts;

namespace Portal.Storage.Cases;

/// <summary>A case of the draft.</summary>
public sealed class CaseRow : OrderedRow<Case>
{
    public required string Id { get; init; }

    /// <inheritdoc/>
    public override string ItemKey => Id;

    internal static CaseRow Of(Case person, int position) => new() { Id = person.Id, Item = person, Position = position };
}
