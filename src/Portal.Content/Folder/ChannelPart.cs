using Portal.Content.Desks;
using Portal.Content.Folder.Yaml;

namespace Portal.Content.Folder;

/// <summary>A channel of a desk.</summary>
internal static class ChannelPart
{
    public static Channel Read(MapReader map) => new(
        map.Id("id"),
        map.Word<ChannelType>("type"),
        map.Text("value"),
        map.Flag("fromAbroad"),
        map.Map("hours", HoursPart.Read),
        map.WordOr("cost", Cost.Unknown),
        map.WordOr("anonymity", Anonymity.Unknown),
        map.Map("traces", ReadTraces) ?? CallTraces.AllUnknown,
        map.Local("note"),
        map.Word("confidence", Confidence.High),
        map.Text("source"),
        map.Date("checked"),
        map.DateOrNull("called"));

    public static YamlNode Write(Channel channel) => new MapWriter()
        .Add("id", channel.Id)
        .AddWord("type", channel.Type)
        .Add("value", channel.Value)
        .AddFlag("fromAbroad", channel.FromAbroad)
        .Add("hours", channel.Hours is null ? null : HoursPart.Write(channel.Hours))
        .AddWord("cost", channel.Cost)
        .AddWord("anonymity", channel.Anonymity)
        .Add("traces", WriteTraces(channel.Traces))
        .Add("note", channel.Note)
        .AddWord("confidence", channel.Confidence)
        .Add("source", channel.Source)
        .Add("checked", channel.Checked)
        .Add("called", channel.Called)
        .Map;

    private static CallTraces ReadTraces(MapReader map) => new(
        map.WordOr("onBill", Known.Unknown),
        map.WordOr("acceptsWithheld", Known.Unknown),
        map.WordOr("callsBack", Known.Unknown),
        map.WordOr("leavesVoicemail", Known.Unknown),
        map.WordOr("withoutCredit", Known.Unknown),
        map.WordOr("worksFromAbroad", Known.Unknown));

    private static YamlMap? WriteTraces(CallTraces traces) => traces == CallTraces.AllUnknown
        ? null
        : new MapWriter(isShort: true)
            .AddWord("onBill", traces.OnBill)
            .AddWord("acceptsWithheld", traces.AcceptsWithheld)
            .AddWord("callsBack", traces.CallsBack)
            .AddWord("leavesVoicemail", traces.LeavesVoicemail)
            .AddWord("withoutCredit", traces.WithoutCredit)
            .AddWord("worksFromAbroad", traces.WorksFromAbroad)
            .Map;
}
