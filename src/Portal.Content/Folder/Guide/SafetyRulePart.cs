using System.Diagnostics;
using Portal.Content.Folder.Yaml;
using Portal.Referral;

namespace Portal.Content.Folder.Guide;

/// <summary>A safety rule: <c>must: {first: {desk: id}}</c>, or <c>contains</c>, <c>never</c>, or <c>before: [earlier, later]</c>.</summary>
internal static class SafetyRulePart
{
    private const string Contains = "contains";
    private const string First = "first";
    private const string Never = "never";
    private const string Before = "before";

    private static readonly PathPredicate Anything = new PathPredicate.Contains(SelectorPart.Nothing);

    public static SafetyRule Read(MapReader map)
    {
        if (!map.Has("must"))
        {
            map.Missing("must");
        }

        return new SafetyRule(map.Id("id"), RulePart.When(map), map.Map("must", ReadMust) ?? Anything);
    }

    public static YamlNode Write(SafetyRule rule) => new MapWriter()
        .Add("id", rule.Id)
        .Add("when", ConditionPart.Write(rule.When))
        .Add("must", new MapWriter(isShort: true).Add(KeyOf(rule.Must), WhatOf(rule.Must)).Map)
        .Map;

    private static PathPredicate ReadMust(MapReader map)
    {
        map.ExactlyOneOf([Contains, First, Before, Never], "\"must\" says exactly one of contains, first, before or never.");

        if (map.Has(Before))
        {
            return ReadBefore(map);
        }

        if (map.Has(First))
        {
            return new PathPredicate.First(Selector(map, First));
        }

        return map.Has(Never) ? new PathPredicate.Never(Selector(map, Never)) : new PathPredicate.Contains(Selector(map, Contains));
    }

    private static PathPredicate ReadBefore(MapReader map)
    {
        var selectors = map.Unnamed(Before, SelectorPart.Read);

        if (selectors.Length == 2)
        {
            return new PathPredicate.Before(selectors[0], selectors[1]);
        }

        map.Wrong(Before, "\"before\" lists two: what comes earlier, then what comes later.");

        return Anything;
    }

    private static Selector Selector(MapReader map, string key) => map.Map(key, SelectorPart.Read) ?? SelectorPart.Nothing;

    private static string KeyOf(PathPredicate must) => must switch
    {
        PathPredicate.Contains => Contains,
        PathPredicate.First => First,
        PathPredicate.Never => Never,
        PathPredicate.Before => Before,
        _ => throw new UnreachableException(),
    };

    private static YamlNode WhatOf(PathPredicate must) => must switch
    {
        PathPredicate.Contains contains => SelectorPart.Write(contains.What),
        PathPredicate.First first => SelectorPart.Write(first.What),
        PathPredicate.Never never => SelectorPart.Write(never.What),
        PathPredicate.Before before => new YamlList([SelectorPart.Write(before.Earlier), SelectorPart.Write(before.Later)]),
        _ => throw new UnreachableException(),
    };
}
