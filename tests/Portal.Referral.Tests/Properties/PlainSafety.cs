using System.Collections.Immutable;
using System.Diagnostics;

namespace Portal.Referral.Tests.Properties;

/// <summary>Safety rules on one path, word for word; a role is every desk that may fill it, one after the other.</summary>
internal sealed class PlainSafety(ImmutableArray<TargetProfile> targets)
{
    public bool Holds(PathPredicate must, List<Referral> path) => must switch
    {
        PathPredicate.Contains contains => path.Exists(r => Surely(contains.What, r)),
        PathPredicate.Never never => !path.Exists(r => Perhaps(never.What, r)),
        PathPredicate.First first => path.Count > 0 && Surely(first.What, path[0]),
        PathPredicate.Before before => Enumerable.Range(0, path.Count)
            .Where(i => Perhaps(before.Later, path[i]))
            .All(i => path.Take(i).Any(r => Surely(before.Earlier, r))),
        _ => throw new UnreachableException(),
    };

    public bool Surely(Selector selector, Referral referral) => Fillings(referral).All(filling => Picks(selector, referral, filling));

    public bool Perhaps(Selector selector, Referral referral) => Fillings(referral).Any(filling => Picks(selector, referral, filling));

    public List<TargetProfile> Fillings(Referral referral)
    {
        var profile = targets.Single(t => t.Target == referral.Target);

        return profile.Target.Kind == TargetKind.Role
            ? [.. profile.FilledBy.Select(desk => targets.Single(t => t.Target == Target.Desk(desk)))]
            : [profile];
    }

    private static bool Picks(Selector selector, Referral referral, TargetProfile filling) => selector switch
    {
        Selector.To to => referral.Target == to.Target || filling.Target == to.Target,
        Selector.Tagged tagged => filling.Tags.Contains(tagged.Tag),
        Selector.For purpose => referral.Purpose == purpose.Purpose,
        Selector.Not not => !Picks(not.Inner, referral, filling),
        _ => throw new UnreachableException(),
    };
}
