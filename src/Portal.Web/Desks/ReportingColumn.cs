using System.Collections.Immutable;
using Portal.Content.Desks;
using Portal.Web.Reading;

namespace Portal.Web.Desks;

/// <summary>A column of the overview of reporting points. The table and the file to download read the same ones.</summary>
/// <param name="Name">Its name in texts: <c>overview.column.NAME</c>.</param>
/// <param name="Says">What stands in it for a reporting point.</param>
internal sealed record ReportingColumn(string Name, Func<Reader, ReportingPoint, string> Says)
{
    public static ImmutableArray<ReportingColumn> All { get; } =
    [
        new("desk", (reader, point) => reader.In(point.Desk.Name).Text),
        new("channel", (reader, point) => point.Channel is { } channel
            ? $"{reader[$"channel.{TextKey.Of(channel.Type)}"]} {ChannelLink.Shown(channel.Type, channel.Value)}"
            : reader["overview.no-channel"]),
        .. ReportingPoint.Purposes.Select(purpose => new ReportingColumn(
            purpose, (reader, point) => reader[point.Desk.Purposes.Contains(purpose, StringComparer.Ordinal) ? "overview.yes" : "overview.no"])),
        new("forms", (reader, point) => List(reader, "desk-form", point.Desk.Forms)),
        new("ages", (reader, point) => List(reader, "desk-age", point.Desk.Ages)),
        new("audiences", (reader, point) => List(reader, "desk-audience", point.Desk.Audiences)),
        new("hours", (reader, point) => point.Channel switch
        {
            null => "",
            { Hours: { } hours } => string.Join("; ", Times.Lines(reader, hours)),
            { IsVoice: true } => reader["overview.hours-unknown"],
            _ => reader["overview.any-time"],
        }),
        new("anonymity", (reader, point) => point.Channel is { } channel ? reader[$"anonymity.{TextKey.Of(channel.Anonymity)}"] : ""),
        new("cost", (reader, point) => point.Channel is { Type: ChannelType.Phone } phone ? reader[$"cost.{TextKey.Of(phone.Cost)}"] : ""),
        new("area", (reader, point) => reader.In(point.Desk.Area.Note).Text is { Length: > 0 } note ? note : reader["overview.national"]),
        new("known", (reader, point) => point.Channel is { } channel ? ChannelView.Of(reader, channel, isForTrying: point.Desk.Id != reader.Site.EmergencyDesk).KnownHow : ""),
    ];

    private static string List(Reader reader, string kind, IEnumerable<string> ids) => reader.List(ids.Select(id => reader[$"{kind}.{id}"]));
}
