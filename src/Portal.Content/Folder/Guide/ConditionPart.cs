using System.Collections.Immutable;
using System.Diagnostics;
using Portal.Content.Folder.Yaml;
using Portal.Referral;

namespace Portal.Content.Folder.Guide;

/// <summary>
/// Conditions: <c>{danger: [yes]}</c> is membership, several keys mean all of them, and <c>all: [..]</c>, <c>any: [..]</c> and
/// <c>not: {..}</c> nest. For everybody: <c>{all: []}</c>.
/// </summary>
internal static class ConditionPart
{
    private const string AllKey = "all";
    private const string AnyKey = "any";
    private const string NotKey = "not";

    /// <summary>Words that no fact can be called by.</summary>
    public static bool IsReserved(string fact) => fact is AllKey or AnyKey or NotKey;

    public static Condition Read(MapReader map)
    {
        var conditions = map.Keys.Select(key => ReadOne(map, key)).ToImmutableArray();

        if (conditions.IsEmpty)
        {
            map.Log.Add(map.File, map.Line, "This condition is empty. Write a fact with its values, or {all: []} for everybody.");
        }

        return conditions.Length == 1 ? conditions[0] : new Condition.All(conditions);
    }

    public static YamlMap Write(Condition condition)
    {
        if (condition is Condition.All { Conditions: { Length: > 1 } parts } && parts.Select(KeyOf).Distinct(StringComparer.Ordinal).Count() == parts.Length)
        {
            return new YamlMap([.. parts.Select(WriteOne)], IsShort: true);
        }

        return new YamlMap([WriteOne(condition)], IsShort: true);
    }

    private static Condition ReadOne(MapReader map, string key) => key switch
    {
        AllKey => new Condition.All(map.Unnamed(key, Read)),
        AnyKey => new Condition.Any(map.Unnamed(key, Read)),
        NotKey => new Condition.Not(map.Map(key, Read) ?? Condition.Always),
        _ => new Condition.OneOf(key, map.SomeTexts(key)),
    };

    private static YamlEntry WriteOne(Condition condition) => new(KeyOf(condition), condition switch
    {
        Condition.OneOf one => MapWriter.List(one.Values),
        Condition.All all => new YamlList([.. all.Conditions.Select(Write)]),
        Condition.Any any => new YamlList([.. any.Conditions.Select(Write)]),
        Condition.Not not => Write(not.Inner),
        _ => throw new UnreachableException(),
    });

    private static string KeyOf(Condition condition) => condition switch
    {
        Condition.OneOf one => one.Fact,
        Condition.All => AllKey,
        Condition.Any => AnyKey,
        Condition.Not => NotKey,
        _ => throw new UnreachableException(),
    };
}
