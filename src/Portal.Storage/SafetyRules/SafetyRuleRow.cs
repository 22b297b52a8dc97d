using Portal.Referral;
using Portal.Storage.Drafts;

namespace Portal.Storage.SafetyRules;

/// <summary>A safety rule of the draft.</summary>
public sealed class SafetyRuleRow : OrderedRow<SafetyRule>
{
    public required string Id { get; init; }

    /// <inheritdoc/>
    public override string ItemKey => Id;

    internal static SafetyRuleRow Of(SafetyRule rule, int position) => new() { Id = rule.Id, Item = rule, Position = position };
}
