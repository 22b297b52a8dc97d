using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Portal.Content;
using Portal.Content.Desks;
using Portal.Web.Reading;

namespace Portal.Web.Tests.OpenData.Hsds;

/// <summary>What the open data can tell of a desk, as plain text that can be compared: read back from a service, or told from the desk itself.</summary>
internal sealed record ReadDesk(string Told)
{
    /// <summary>What a channel may have become.</summary>
    private static readonly string[] Carriers = ["phones", "contacts", "additional_urls", "service_at_locations"];

    private static readonly string[] Week = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];

    public static ReadDesk Expected(Desk desk, IReadOnlyList<string> chain)
    {
        var consent = desk.Consent;

        return Of(
            In(desk.Name),
            desk.Abbreviation,
            In(desk.Summary),
            In(desk.WhatHappens),
            desk.Kind,
            desk.Purposes,
            desk.Forms,
            desk.Audiences,
            desk.Ages,
            desk.Tags,
            desk.Area.Scope,
            In(desk.Area.Note),
            desk.Languages,
            desk.TakesPoliceReport,
            TextKey.Of(desk.Confidence),
            string.Join('|', TextKey.Of(consent.WritesDownName.Value), TextKey.Of(consent.MayHaveToAct.Value), TextKey.Of(consent.PassesOn.Value), In(consent.PassesOnTo), TextKey.Of(consent.EnforcesMigrationLaw.Value), TextKey.Of(consent.CanStop.Value)),
            desk.VisibleChannels.Select(channel => ChannelText(
                channel.Id,
                TextKey.Of(channel.Type),
                channel.Value,
                channel.FromAbroad,
                TextKey.Of(channel.Cost),
                TextKey.Of(channel.Anonymity),
                channel.Type == ChannelType.Phone ? Traces(channel.Traces) : [],
                In(channel.Note),
                TextKey.Of(channel.Confidence),
                channel.Checked.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                channel.Called?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
                channel.Hours?.Week.Select(period => (period.Day, period.From, period.Until)) ?? [],
                channel.Hours?.ClosedOnHolidays == true)));

        string In(LocalText text) => text.In(chain)?.Text ?? "";
    }

    public static ReadDesk From(JsonObject service)
    {
        var links = Links(service);
        var parts = Carriers
            .SelectMany(list => service[list]!.AsArray())
            .Select(part => part!.AsObject())
            .GroupBy(part => Value(Links(part), "channel"), StringComparer.Ordinal)
            .Select(same => same.First())
            .OrderBy(part => int.Parse(Value(Links(part), "order"), CultureInfo.InvariantCulture));

        return Of(
            Text(service, "name"),
            Text(service, "alternate_name"),
            Text(service, "description"),
            Text(service, "application_process"),
            Codes(links, "kind").Single(),
            Codes(links, "purpose"),
            Codes(links, "form"),
            Codes(links, "audience"),
            Codes(links, "age"),
            Codes(links, "tag"),
            Codes(links, "scope").Single(),
            Area(service, Codes(links, "scope").Single()),
            service["languages"]!.AsArray().Select(language => Text(language!, "code")),
            Value(links, "police-report") == "yes",
            Value(links, "confidence"),
            string.Join('|', Value(links, "writes-down-name"), Value(links, "may-have-to-act"), Value(links, "passes-on"), Text(links.Single(link => Code(link) == "passes-on"), "label"), Value(links, "enforces-migration-law"), Value(links, "can-stop")),
            parts.Select(part => Channel(service, part)));
    }

    private static string Channel(JsonObject service, JsonObject part)
    {
        var links = Links(part);
        var id = Value(links, "channel");
        var hours = service["schedules"]!.AsArray().Where(schedule => Text(schedule!, "attending_type") == id).ToArray();
        var season = hours.Select(schedule => Text(schedule!, "valid_from")).Order(StringComparer.Ordinal).FirstOrDefault();
        var now = hours.Where(schedule => Text(schedule!, "valid_from") == season).ToArray();

        return ChannelText(
            id,
            Codes(links, "channel").Single(),
            part["number"]?.GetValue<string>() ?? part["email"]?.GetValue<string>() ?? part["url"]?.GetValue<string>() ?? Text(part["location"]!, "name"),
            Value(links, "from-abroad") == "yes",
            Codes(links, "cost").Single(),
            Codes(links, "anonymity").Single(),
            links.Where(link => Text(link, "link_type") == "trace").Select(link => Text(link, "value")),
            Text(links.Single(link => Text(link, "link_type") == "channel"), "label"),
            Value(links, "confidence"),
            Value(links, "checked"),
            Value(links, "called"),
            now.SelectMany(schedule => Text(schedule!, "byday").Split(',').Select(day => ((DayOfWeek)Array.IndexOf(Week, day), Minutes(schedule!, "opens_at", 0), Minutes(schedule!, "closes_at", 1440)))),
            now.Any(schedule => Value(Links(schedule!.AsObject()), "closed-on-holidays") == "yes"));
    }

    private static ReadDesk Of(params object[] parts) => new(JsonSerializer.Serialize(parts));

    private static string ChannelText(
        string id, string type, string value, bool fromAbroad, string cost, string anonymity, IEnumerable<string> traces, string note, string confidence, string checkedOn, string calledOn,
        IEnumerable<(DayOfWeek Day, int From, int Until)> hours, bool closedOnHolidays)
    {
        var week = string.Join(' ', hours.Order().Select(period => $"{period.Day} {period.From}-{period.Until}"));

        return $"{id}|{type}|{value}|{fromAbroad}|{cost}|{anonymity}|{string.Join(',', traces)}|{note}|{confidence}|{checkedOn}|{calledOn}|{week}|{closedOnHolidays}";
    }

    private static IEnumerable<string> Traces(CallTraces traces) =>
        new[] { traces.OnBill, traces.AcceptsWithheld, traces.CallsBack, traces.LeavesVoicemail, traces.WithoutCredit, traces.WorksFromAbroad }.Select(TextKey.Of);

    private static JsonObject[] Links(JsonObject thing) => [.. thing["attributes"]!.AsArray().Select(link => link!.AsObject())];

    private static string Code(JsonObject link) => Text(link["taxonomy_term"]!, "code");

    private static IEnumerable<string> Codes(JsonObject[] links, string taxonomy) => links.Where(link => Text(link, "link_type") == taxonomy).Select(Code);

    /// <summary>The answer to a term; of the channel's own term, the channel's name.</summary>
    private static string Value(JsonObject[] links, string code) =>
        links.FirstOrDefault(link => code == "channel" ? Text(link, "link_type") == code : Code(link) == code && link["value"] is not null) is { } link ? Text(link, "value") : "";

    private static string Text(JsonNode thing, string field) => thing[field]?.GetValue<string>() ?? "";

    /// <summary>The first area is where the desk says it works; for who has no words of its own it only names the scope.</summary>
    private static string Area(JsonObject service, string scope)
    {
        var area = service["service_areas"]!.AsArray()[0]!;

        return Text(area, "name") == Text(Links(area.AsObject()).Single()["taxonomy_term"]!, "name") && scope.Length > 0 ? "" : Text(area, "name");
    }

    private static int Minutes(JsonNode schedule, string field, int midnight)
    {
        var clock = TimeOnly.ParseExact(Text(schedule, field)[..5], "HH:mm", CultureInfo.InvariantCulture);

        return clock == TimeOnly.MinValue ? midnight : (clock.Hour * 60) + clock.Minute;
    }
}
