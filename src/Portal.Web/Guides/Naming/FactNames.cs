using System.Collections.Immutable;
using Portal.Referral;

namespace Portal.Web.Guides.Naming;

/// <summary>What editors call facts and their values. A name that is missing, or that two share, gives way to the id.</summary>
internal sealed class FactNames
{
    public const string Yes = "ja";
    public const string No = "nee";
    public const string Unknown = "onbekend";

    private readonly Names facts;
    private readonly Dictionary<string, Names> values;

    /// <param name="names">By fact, or by fact and value as <c>who/victim</c>.</param>
    public FactNames(ImmutableArray<Fact> facts, IReadOnlyDictionary<string, string> names)
    {
        // An editor's draft may hold a fact twice; the first one counts until that is mended.
        Facts = [.. facts.DistinctBy(fact => fact.Id, StringComparer.Ordinal)];
        this.facts = new Names(Facts.Select(fact => (fact.Id, names.GetValueOrDefault(fact.Id, fact.Id))));
        values = Facts.ToDictionary(
            fact => fact.Id,
            fact => new Names(fact.Domain.Distinct(StringComparer.Ordinal).Select(value => (value, names.GetValueOrDefault($"{fact.Id}/{value}", Usual(value))))),
            StringComparer.Ordinal);
    }

    /// <summary>In the order of asking.</summary>
    public ImmutableArray<Fact> Facts { get; }

    public string Of(string fact) => facts.Of(fact);

    public string Of(string fact, string value) => values.TryGetValue(fact, out var own) ? own.Of(value) : value;

    /// <summary>The fact that is called so, by name or id, whatever the case; null when none is.</summary>
    public string? Find(string name) => facts.Find(name);

    /// <summary>The value of a fact that is called so; null when none is.</summary>
    public string? Find(string fact, string name) => values.TryGetValue(fact, out var own) ? own.Find(name) : null;

    /// <summary>All that the fact can be, as it is called.</summary>
    public IEnumerable<string> ValuesOf(string fact) => values.TryGetValue(fact, out var own) ? own.All : [];

    private static string Usual(string value) => value switch
    {
        Fact.Yes => Yes,
        Fact.No => No,
        Fact.Unknown => Unknown,
        _ => value,
    };
}
