using System.Diagnostics;
using Portal.Referral;

namespace Portal.Web.Guides.Naming;

/// <summary>What a safety rule or a case picks from a path, as editors write it: <c>loket comensha</c>, <c>kenmerk gratis</c>, <c>doel opvang</c>, <c>niet loket politie</c>.</summary>
internal sealed class SelectorText(TargetNames targets)
{
    private const string Tag = "kenmerk ";
    private const string For = "doel ";
    private const string Not = "niet ";

    public static string Write(Selector selector) => selector switch
    {
        Selector.To to => TargetNames.Of(to.Target),
        Selector.Tagged tagged => Tag + tagged.Tag,
        Selector.For purpose => For + PurposeNames.Of(purpose.Purpose),
        Selector.Not not => Not + Write(not.Inner),
        _ => throw new UnreachableException(),
    };

    /// <summary>Null when it names nothing that there is.</summary>
    public Selector? Read(string text)
    {
        var typed = text.Trim();
        if (After(typed, Not) is { } inner)
        {
            return Read(inner) is { } read ? new Selector.Not(read) : null;
        }

        if (After(typed, Tag) is { } tag)
        {
            return PermanentName.IsOne(tag) ? new Selector.Tagged(tag) : null;
        }

        if (After(typed, For) is { } purpose)
        {
            return PurposeNames.Find(purpose) is { } found ? new Selector.For(found) : null;
        }

        return targets.Find(typed) is { } target ? new Selector.To(target) : null;
    }

    private static string? After(string text, string start) =>
        text.StartsWith(start, StringComparison.OrdinalIgnoreCase) ? text[start.Length..].Trim() : null;
}
