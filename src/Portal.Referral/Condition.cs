using System.Collections.Immutable;
using System.Diagnostics;

namespace Portal.Referral;

/// <summary>What a condition is for a set of facts: it can also be undecided because a fact is unknown.</summary>
public enum Truth
{
    False,
    Indeterminate,
    True,
}

/// <summary>A statement over facts with three truth values, after Kleene.</summary>
public abstract record Condition
{
    private Condition()
    {
    }

    /// <summary>The condition that is true for everybody.</summary>
    public static Condition Always { get; } = new All([]);

    /// <summary>What the condition is for the facts that <paramref name="valueOf"/> tells.</summary>
    /// <param name="valueOf">The value of a fact, which may be <see cref="Fact.Unknown"/>.</param>
    public Truth Evaluate(Func<string, string> valueOf) => this switch
    {
        OneOf one => Membership(one, valueOf(one.Fact)),
        All all => all.Conditions.Aggregate(Truth.True, (truth, c) => (Truth)Math.Min((int)truth, (int)c.Evaluate(valueOf))),
        Any any => any.Conditions.Aggregate(Truth.False, (truth, c) => (Truth)Math.Max((int)truth, (int)c.Evaluate(valueOf))),
        Not not => (Truth)(Truth.True - not.Inner.Evaluate(valueOf)),
        _ => throw new UnreachableException(),
    };

    /// <summary>The facts that the condition speaks of, each once, in the order of first mention.</summary>
    public IEnumerable<string> FactsNamed() => Mentioned().Distinct(StringComparer.Ordinal);

    internal static Truth Membership(OneOf one, string value)
    {
        if (one.Values.Contains(value, StringComparer.Ordinal))
        {
            return Truth.True;
        }

        return value == Fact.Unknown ? Truth.Indeterminate : Truth.False;
    }

    private IEnumerable<string> Mentioned() => this switch
    {
        OneOf one => [one.Fact],
        All all => all.Conditions.SelectMany(c => c.Mentioned()),
        Any any => any.Conditions.SelectMany(c => c.Mentioned()),
        Not not => not.Inner.Mentioned(),
        _ => throw new UnreachableException(),
    };

    /// <summary>The fact has one of the values. Undecided when the fact is unknown and that is not one of them.</summary>
    public sealed record OneOf(string Fact, ImmutableArray<string> Values) : Condition;

    /// <summary>Every one of the conditions; true when there are none.</summary>
    public sealed record All(ImmutableArray<Condition> Conditions) : Condition;

    /// <summary>At least one of the conditions; false when there are none.</summary>
    public sealed record Any(ImmutableArray<Condition> Conditions) : Condition;

    /// <summary>The opposite; undecided stays undecided.</summary>
    public sealed record Not(Condition Inner) : Condition;
}
