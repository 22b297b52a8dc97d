using Portal.Content.Folder.Yaml;
using Portal.Referral;

namespace Portal.Content.Folder.Guide;

/// <summary>A fact; a given one names the desk whose hours set it.</summary>
internal static class FactPart
{
    public static (Fact Fact, string Desk) Read(MapReader map)
    {
        var fact = new Fact(map.Id("id"), map.SomeTexts("values"), map.Word<FactUse>("use"));
        var desk = map.Has("desk") || fact.Use == FactUse.Given ? map.Id("desk") : map.TextOrEmpty("desk");

        if (ConditionPart.IsReserved(fact.Id))
        {
            map.Wrong("id", $"No fact can be called \"{fact.Id}\": conditions use that word. Choose another.");
        }

        if (fact.Values.Contains(Fact.Unknown, StringComparer.Ordinal))
        {
            map.Wrong("values", "\"unknown\" comes of itself. Take it out of the list.");
        }

        if (desk.Length > 0 && (fact.Use != FactUse.Given || !fact.Values.Order(StringComparer.Ordinal).SequenceEqual([Fact.No, Fact.Yes], StringComparer.Ordinal)))
        {
            map.Wrong("desk", "Only a fact with \"use: given\" and \"values: [yes, no]\" takes its value from a desk's hours.");
        }

        return (fact, desk);
    }

    public static YamlMap Write(Fact fact, string desk) => new MapWriter(isShort: true)
        .Add("id", fact.Id)
        .Add("values", fact.Values)
        .AddWord("use", fact.Use)
        .Add("desk", desk)
        .Map;
}
