using System.Collections.Immutable;
using System.Diagnostics;
using Portal.Referral;
using Portal.Web.Guides.Naming;

namespace Portal.Web.Guides.Conditions;

/// <summary>
/// Conditions as editors read and write them: <c>wie = slachtoffer, onbekend en niet (wil = praten)</c>. What is written is read back
/// as the very same condition.
/// </summary>
internal static class ConditionText
{
    public static string Write(Condition condition, FactNames names) => condition switch
    {
        Condition.OneOf one => $"{Words.Name(names.Of(one.Fact))} = {Values(one, names)}",
        Condition.All { Conditions.Length: 0 } => Words.Always,
        Condition.Any { Conditions.Length: 0 } => Words.Never,
        Condition.All all => Row(all.Conditions, Words.And, Words.AllOf, names),
        Condition.Any any => Row(any.Conditions, Words.Or, Words.AnyOf, names),
        Condition.Not not => $"{Words.Not} {Part(not.Inner, names)}",
        _ => throw new UnreachableException(),
    };

    /// <summary>The values alone, as in a cell of a fact's own column.</summary>
    public static string Values(Condition.OneOf one, FactNames names) =>
        string.Join(", ", one.Values.Select(value => Words.Name(names.Of(one.Fact, value))));

    /// <summary>Reads a whole condition.</summary>
    public static ConditionReading Read(string text, FactNames names) => new ConditionParser(text, names).Condition();

    /// <summary>Reads the cell of a fact's own column: <c>slachtoffer, onbekend</c>, or <c>niet slachtoffer</c>.</summary>
    public static ConditionReading ReadCell(string text, string fact, FactNames names) => new ConditionParser(text, names).Cell(fact);

    /// <summary>As a cell of a fact's own column; null when it is no such condition.</summary>
    public static (string Fact, string Text)? Cell(Condition condition, FactNames names) => condition switch
    {
        Condition.OneOf one => (one.Fact, Values(one, names)),
        Condition.Not { Inner: Condition.OneOf one } => (one.Fact, $"{Words.Not} {Values(one, names)}"),
        _ => null,
    };

    /// <summary>One alone can't be told from itself by a word between, so it says what it is.</summary>
    private static string Row(ImmutableArray<Condition> conditions, string between, string before, FactNames names) => conditions.Length == 1
        ? $"{before} ({Write(conditions[0], names)})"
        : string.Join($" {between} ", conditions.Select(condition => Part(condition, names)));

    private static string Part(Condition condition, FactNames names) => condition is Condition.All { Conditions.Length: > 1 } or Condition.Any { Conditions.Length: > 1 }
        ? $"({Write(condition, names)})"
        : Write(condition, names);
}

/// <summary>What came of reading a condition: it, or what is wrong with the text.</summary>
internal readonly record struct ConditionReading(Condition? Condition, string Problem)
{
    public static ConditionReading Of(Condition condition) => new(condition, "");

    public static ConditionReading Wrong(string problem) => new(null, problem);
}
