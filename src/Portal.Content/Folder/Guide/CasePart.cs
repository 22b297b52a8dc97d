using Portal.Content.Folder.Yaml;
using Portal.Referral;

namespace Portal.Content.Folder.Guide;

/// <summary>A case.</summary>
internal static class CasePart
{
    public static Case Read(MapReader map)
    {
        var person = new Case(
            map.Id("id"),
            map.Text("story"),
            map.Word<GuideView>("view"),
            map.TextsByKey("facts"),
            [.. TargetPart.ReadAll(map, "first")],
            map.Unnamed("contains", SelectorPart.Read),
            map.Unnamed("absent", SelectorPart.Read));

        if (person.First.IsEmpty && person.Contains.IsEmpty && person.Absent.IsEmpty)
        {
            map.Log.Add(map.File, map.Line, "This case expects nothing. Add \"first\", \"contains\" or \"absent\".");
        }

        return person;
    }

    public static YamlNode Write(Case person) => new MapWriter()
        .Add("id", person.Id)
        .Add("story", person.Story)
        .AddWord("view", person.View)
        .Add("facts", person.Facts.IsEmpty ? null : MapWriter.Of(person.Facts, isShort: true))
        .Add("first", [.. person.First.Select(target => $"{target}")])
        .AddAll("contains", person.Contains, SelectorPart.Write)
        .AddAll("absent", person.Absent, SelectorPart.Write)
        .Map;
}
