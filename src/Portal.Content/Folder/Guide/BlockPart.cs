using Portal.Content.Folder.Yaml;
using Portal.Content.Guidance;

namespace Portal.Content.Folder.Guide;

/// <summary>A guidance block and a regional role.</summary>
internal static class BlockPart
{
    public static GuidanceBlock Read(MapReader map) =>
        new(map.Id("id"), map.Texts("tags"), map.TextOrEmpty("page"), map.Map("legal", ReadLegal));

    public static YamlNode Write(GuidanceBlock block) => new MapWriter()
        .Add("id", block.Id)
        .Add("tags", block.Tags)
        .Add("page", block.Page)
        .Add("legal", block.Legal is null ? null : WriteLegal(block.Legal))
        .Map;

    public static RegionalRole ReadRole(MapReader map) => new(map.Id("id"), map.Id("fallback"));

    public static YamlNode WriteRole(RegionalRole role) => new MapWriter(isShort: true).Add("id", role.Id).Add("fallback", role.Fallback).Map;

    private static LegalReading ReadLegal(MapReader map)
    {
        var legal = new LegalReading(map.TextOrEmpty("readBy"), map.DateOrNull("readOn"), map.Date("expires"));

        if (legal.ReadBy.Length > 0 != legal.ReadOn is not null)
        {
            map.Log.Add(map.File, map.Line, "\"readBy\" and \"readOn\" go together: write both once a lawyer has read the text.");
        }

        return legal;
    }

    private static YamlMap WriteLegal(LegalReading legal) => new MapWriter(isShort: true)
        .Add("expires", legal.ExpiresOn)
        .Add("readBy", legal.ReadBy)
        .Add("readOn", legal.ReadOn)
        .Map;
}
