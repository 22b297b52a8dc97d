using System.Collections.Immutable;
using Portal.Content.Regions;
using Portal.Referral;

namespace Portal.Content.Guidance;

/// <summary>One desk in the place of another, wherever people are sent there: rules, roles, what cases expect. Safety rules stay as they are, so that they judge what comes of it.</summary>
/// <param name="From">The desk that can't be reached.</param>
/// <param name="To">The desk that takes its place.</param>
public sealed record DeskReplacing(string From, string To)
{
    public Edition In(Edition edition) => edition with
    {
        Site = edition.Site with { AlwaysDesk = In(edition.Site.AlwaysDesk) },
        Guide = edition.Guide with
        {
            Guide = edition.Guide.Guide with { Rules = [.. edition.Guide.Guide.Rules.Select(In)], Cases = [.. edition.Guide.Guide.Cases.Select(In)] },
            Roles = [.. edition.Guide.Roles.Select(In)],
        },
        Regions = edition.Regions with { RoleHolders = [.. edition.Regions.RoleHolders.Select(In)] },
    };

    public string In(string desk) => desk == From ? To : desk;

    public Rule In(Rule rule)
    {
        var referrals = rule.Referrals.Select(referral => referral with { Target = In(referral.Target) });

        // A rule that sent people to both sends them there once.
        return rule.Referrals.Any(referral => referral.Target == Target.Desk(From))
            ? rule with { Referrals = [.. referrals.OrderBy(referral => referral.Priority).DistinctBy(referral => (referral.Target, referral.Purpose))] }
            : rule;
    }

    public RegionalRole In(RegionalRole role) => role with { Fallback = In(role.Fallback) };

    public RoleHolder In(RoleHolder holder) => holder with { Desk = In(holder.Desk) };

    public Case In(Case example) => Names(example)
        ? example with
        {
            First = [.. example.First.Select(In).Distinct()],
            Contains = In(example.Contains),
            Absent = In(example.Absent),
        }
        : example;

    private bool Names(Case example) =>
        example.First.Contains(Target.Desk(From)) || example.Contains.Concat(example.Absent).Any(selector => selector is Selector.To { Target: var target } && target == Target.Desk(From));

    private ImmutableArray<Selector> In(ImmutableArray<Selector> selectors) =>
        [.. selectors.Select(selector => selector is Selector.To to ? new Selector.To(In(to.Target)) : selector)];

    private Target In(Target target) => target == Target.Desk(From) ? Target.Desk(To) : target;
}
