using Portal.Referral;
using Portal.Storage.Drafts;

namespace Portal.Storage.Rules;

/// <summary>A rule of the draft.</summary>
public sealed class RuleRow : OrderedRow<Rule>
{
    public required string Id { get; init; }

    /// <inheritdoc/>
    public override string ItemKey => Id;

    internal static RuleRow Of(Rule rule, int position) => new() { Id = rule.Id, Item = rule, Position = position };
}
