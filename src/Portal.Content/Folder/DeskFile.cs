using Portal.Content.Desks;
using Portal.Content.Folder.Yaml;

namespace Portal.Content.Folder;

/// <summary><c>desks/&lt;id&gt;.yml</c>.</summary>
internal static class DeskFile
{
    public static Desk Read(string id, MapReader map)
    {
        var desk = new Desk(
            id,
            map.Id("kind"),
            map.Word<Listing>("listing"),
            map.SomeLocal("name"),
            map.TextOrEmpty("abbreviation"),
            map.SomeLocal("summary"),
            map.Local("whatHappens"),
            map.SomeTexts("purposes", DeskTerms.Purposes),
            map.Texts("forms", DeskTerms.Forms),
            map.SomeTexts("audiences", DeskTerms.Audiences),
            map.Texts("ages", DeskTerms.Ages),
            Area(map),
            map.Texts("languages"),
            map.Texts("tags"),
            map.Flag("takesPoliceReport"),
            map.Map("consent", ConsentPart.Read) ?? Consent.AllUnknown,
            map.Parts("channels", ChannelPart.Read),
            map.Word("confidence", Confidence.High),
            map.Texts("sources"),
            map.TextOrEmpty("notes"));

        if (desk.Kind == Desk.Shelter)
        {
            RefusePlace(desk, map);
        }

        return desk;
    }

    public static YamlMap Write(Desk desk) => new MapWriter()
        .Add("kind", desk.Kind)
        .AddWord("listing", desk.Listing)
        .Add("name", desk.Name)
        .Add("abbreviation", desk.Abbreviation)
        .Add("summary", desk.Summary)
        .Add("whatHappens", desk.WhatHappens)
        .Add("purposes", desk.Purposes)
        .Add("forms", desk.Forms)
        .Add("audiences", desk.Audiences)
        .Add("ages", desk.Ages)
        .Add("area", new MapWriter(isShort: true).Add("scope", desk.Area.Scope).Add("note", desk.Area.Note).Map)
        .Add("languages", desk.Languages)
        .Add("tags", desk.Tags)
        .AddFlag("takesPoliceReport", desk.TakesPoliceReport)
        .Add("consent", ConsentPart.Write(desk.Consent))
        .AddAll("channels", desk.Channels, ChannelPart.Write)
        .AddWord("confidence", desk.Confidence)
        .Add("sources", desk.Sources)
        .Add("notes", desk.Notes)
        .Map;

    private static DeskArea Area(MapReader map)
    {
        if (!map.Has("area"))
        {
            map.Missing("area");
        }

        return map.Map("area", area => new DeskArea(area.KnownText("scope", DeskTerms.Scopes), area.Local("note"))) ?? new DeskArea("", LocalText.Empty);
    }

    /// <summary>A shelter's place can't enter the edition (<c>safety.md</c> 22).</summary>
    private static void RefusePlace(Desk desk, MapReader map)
    {
        if (!desk.Area.Note.IsEmpty)
        {
            map.Wrong("area", "A shelter has no note on its area: it could lead to its place. Take the note out.");
        }

        foreach (var channel in desk.Channels.Where(channel => channel.Type == ChannelType.Visit))
        {
            map.Log.Add(map.File, map.Log.Lines.Of(map.File, $"channels/{channel.Id}"), "A shelter has no channel of type visit: its place is never published. Take the channel out.");
        }
    }
}
