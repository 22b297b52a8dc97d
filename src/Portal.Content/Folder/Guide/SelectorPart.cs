using System.Diagnostics;
using Portal.Content.Folder.Yaml;
using Portal.Referral;

namespace Portal.Content.Folder.Guide;

/// <summary>What a safety rule or a case picks from a path: <c>{desk: id} {role: id} {block: id} {tag: t} {for: purpose} {not: selector}</c>.</summary>
internal static class SelectorPart
{
    private const string For = "for";
    private const string Not = "not";
    private const string Tag = "tag";

    public static Selector Read(MapReader map)
    {
        map.ExactlyOneOf([.. Words.All<TargetKind>(), Tag, For, Not], "Pick by exactly one of desk, role, block, tag, for or not.");

        if (map.Has(Tag))
        {
            return new Selector.Tagged(map.Text(Tag));
        }

        if (map.Has(For))
        {
            return new Selector.For(map.Word<Purpose>(For));
        }

        return map.Has(Not) ? new Selector.Not(map.Map(Not, Read) ?? Nothing) : new Selector.To(TargetPart.Named(map));
    }

    /// <summary>Stands in for a selector that could not be read.</summary>
    public static Selector Nothing { get; } = new Selector.Tagged("");

    public static YamlMap Write(Selector selector) => selector switch
    {
        Selector.To to => TargetPart.Write(to.Target).Map,
        Selector.Tagged tagged => new MapWriter(isShort: true).Add(Tag, tagged.Tag).Map,
        Selector.For purpose => new MapWriter(isShort: true).AddWord(For, purpose.Purpose).Map,
        Selector.Not not => new MapWriter(isShort: true).Add(Not, Write(not.Inner)).Map,
        _ => throw new UnreachableException(),
    };
}
