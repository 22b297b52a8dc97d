using System.Collections.Immutable;

namespace Portal.Referral;

/// <summary>What somebody is sent to.</summary>
public enum TargetKind
{
    /// <summary>A desk.</summary>
    Desk,

    /// <summary>A regional role, filled by another desk in another place.</summary>
    Role,

    /// <summary>A guidance block: a short text with a page behind it.</summary>
    Block,
}

/// <summary>A desk, a regional role or a guidance block.</summary>
public readonly record struct Target(TargetKind Kind, string Id)
{
    public static Target Desk(string id) => new(TargetKind.Desk, id);

    public static Target Role(string id) => new(TargetKind.Role, id);

    public static Target Block(string id) => new(TargetKind.Block, id);

    /// <inheritdoc/>
    public override string ToString() => $"{Noun}:{Id}";

    /// <summary>"desk", "role" or "block".</summary>
    internal string Noun => Kind switch { TargetKind.Desk => "desk", TargetKind.Role => "role", _ => "block" };
}

/// <summary>What somebody is sent there for.</summary>
public enum Purpose
{
    Emergency,
    Report,
    Tip,
    Advice,
    Help,
    Shelter,
    Legal,
    Residence,
    Care,
    Information,
}

/// <summary>What a rule sends somebody to.</summary>
/// <param name="Target">Where to.</param>
/// <param name="Purpose">What for.</param>
/// <param name="Priority">Lower comes earlier on the path; 0 to 999.</param>
/// <param name="Reason">The text, by id, that says why in plain words.</param>
public sealed record Referral(Target Target, Purpose Purpose, int Priority, string Reason);

/// <summary>When the condition is true, these referrals hold.</summary>
/// <param name="Id">Its name.</param>
/// <param name="When">Fires only on true, never on undecided.</param>
/// <param name="Referrals">At least one.</param>
/// <param name="IsDecisive">In the visitors' guide a decisive rule that fires stops all rules after it.</param>
/// <param name="WhenSafe">For a decisive rule: the answer that "I am safe now" gives instead. Null for the others.</param>
public sealed record Rule(string Id, Condition When, ImmutableArray<Referral> Referrals, bool IsDecisive = false, SafeAnswer? WhenSafe = null);

/// <summary>The answer that "I am safe now" gives.</summary>
/// <param name="Question">A question's id.</param>
/// <param name="Answer">An answer's id within it.</param>
public sealed record SafeAnswer(string Question, string Answer);

/// <summary>Something that must hold of the path of everybody for whom <paramref name="When"/> is true.</summary>
public sealed record SafetyRule(string Id, Condition When, PathPredicate Must);

/// <summary>A statement about a referral path.</summary>
public abstract record PathPredicate
{
    private PathPredicate()
    {
    }

    /// <summary>Some entry is selected.</summary>
    public sealed record Contains(Selector What) : PathPredicate;

    /// <summary>The first entry is selected; false on an empty path.</summary>
    public sealed record First(Selector What) : PathPredicate;

    /// <summary>Every entry that <paramref name="Later"/> selects has an earlier one that <paramref name="Earlier"/> selects.</summary>
    public sealed record Before(Selector Earlier, Selector Later) : PathPredicate;

    /// <summary>No entry is selected.</summary>
    public sealed record Never(Selector What) : PathPredicate;
}

/// <summary>Picks entries of a path. A role is picked only if every desk that may fill it is; for <see cref="PathPredicate.Never"/> and for the later part of <see cref="PathPredicate.Before"/> if any is.</summary>
public abstract record Selector
{
    private Selector()
    {
    }

    /// <summary>Entries for this desk, role or block.</summary>
    public sealed record To(Target Target) : Selector;

    /// <summary>Entries whose target carries the tag.</summary>
    public sealed record Tagged(string Tag) : Selector;

    /// <summary>Entries with the purpose.</summary>
    public sealed record For(Purpose Purpose) : Selector;

    /// <summary>Entries that the other selector would not pick.</summary>
    public sealed record Not(Selector Inner) : Selector;
}

/// <summary>Which of the two views of the rules is meant.</summary>
public enum GuideView
{
    /// <summary>The visitors' guide: facts of the form are unknown, decisive rules cut.</summary>
    Guide,

    /// <summary>The professionals' form: facts of the walk are unknown, nothing cuts.</summary>
    Form,
}

/// <summary>A person in a situation, with what the guide must say. A case that fails blocks publishing.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Story">Who it is, in a sentence.</param>
/// <param name="View">Where the person meets the rules.</param>
/// <param name="Facts">What holds. A fact that is not named is unknown; a given fact that is not named may have any value.</param>
/// <param name="First">The targets that the path begins with, in order, a target with several entries counted once.</param>
/// <param name="Contains">Must be somewhere on the path.</param>
/// <param name="Absent">Must not be on the path.</param>
public sealed record Case(
    string Id,
    string Story,
    GuideView View,
    ImmutableSortedDictionary<string, string> Facts,
    ImmutableArray<Target> First,
    ImmutableArray<Selector> Contains,
    ImmutableArray<Selector> Absent);
