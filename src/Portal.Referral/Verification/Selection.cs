using System.Collections.Immutable;
using System.Diagnostics;

namespace Portal.Referral.Verification;

/// <summary>Which entries a selector picks, and what is known of their targets.</summary>
internal sealed class Selection(ImmutableArray<TargetProfile> targets)
{
    private readonly Dictionary<Target, TargetProfile> profiles = targets.ToDictionary(t => t.Target);

    /// <summary>Whether the selector picks the entry for certain: a role only if it would whichever desk fills it.</summary>
    public bool PicksSurely(Selector selector, Entry entry) => selector switch
    {
        Selector.To to => entry.Target == to.Target || DesksOf(entry).All(desk => desk.Target == to.Target),
        Selector.Tagged tagged => DesksOf(entry).All(desk => desk.Tags.Contains(tagged.Tag)),
        Selector.For purpose => entry.Purpose == purpose.Purpose,
        Selector.Not not => !MayPick(not.Inner, entry),
        _ => throw new UnreachableException(),
    };

    /// <summary>Whether the selector may pick the entry: a role if it would with any desk that may fill it.</summary>
    public bool MayPick(Selector selector, Entry entry) => selector switch
    {
        Selector.To to => entry.Target == to.Target || DesksOf(entry).Any(desk => desk.Target == to.Target),
        Selector.Tagged tagged => DesksOf(entry).Any(desk => desk.Tags.Contains(tagged.Tag)),
        Selector.For purpose => entry.Purpose == purpose.Purpose,
        Selector.Not not => !PicksSurely(not.Inner, entry),
        _ => throw new UnreachableException(),
    };

    /// <summary>Whether somebody can be called or chatted with; a role counts by its fallback.</summary>
    public bool HasVoice(Entry entry) => DesksOf(entry).First().HasVoice;

    /// <summary>Whether one of the desks certainly stands behind the entry.</summary>
    public bool IsSurelyAmong(ImmutableSortedSet<string> desks, Entry entry) =>
        DesksOf(entry).All(desk => desk.Target.Kind == TargetKind.Desk && desks.Contains(desk.Target.Id));

    /// <summary>The desks that may stand behind an entry, a role's fallback first; a block stands for itself.</summary>
    private IEnumerable<TargetProfile> DesksOf(Entry entry) => entry.Target.Kind == TargetKind.Role
        ? profiles[entry.Target].FilledBy.Select(desk => profiles[Target.Desk(desk)])
        : [profiles[entry.Target]];
}
