using System.Globalization;
using System.Text;
using Portal.Web.OpenData.Hsds;

namespace Portal.Web.OpenData;

/// <summary>Every way to reach every desk as a table (RFC 4180), for who works with a spreadsheet.</summary>
internal static class DeskTable
{
    private static readonly string[] Head =
    [
        "service_id", "name", "alternate_name", "kind", "purposes", "forms", "audiences", "ages", "area", "languages",
        "channel", "value", "note", "anonymity", "cost", "hours", "checked", "called", "valid_until", "license",
    ];

    public static string Of(HsdsDirectory directory)
    {
        var table = new StringBuilder();
        Line(table, Head);
        foreach (var service in directory.Services.All)
        {
            foreach (var (value, links) in ChannelsOf(service))
            {
                Line(table, [.. DeskPart(service), .. ChannelPart(service, value, links), OpenDataTerms.ValidUntil(directory.Day).ToString("O", CultureInfo.InvariantCulture), OpenDataTerms.Licence]);
            }
        }

        return table.ToString();
    }

    private static IEnumerable<string> DeskPart(Service service) =>
    [
        service.Id.ToString(),
        service.Name,
        service.AlternateName ?? "",
        Codes(service.Attributes!.Value, "kind"),
        Codes(service.Attributes!.Value, "purpose"),
        Codes(service.Attributes!.Value, "form"),
        Codes(service.Attributes!.Value, "audience"),
        Codes(service.Attributes!.Value, "age"),
        string.Join(' ', service.ServiceAreas!.Value.Select(area => area.Name)),
        string.Join(' ', service.Languages!.Value.Select(language => language.Code)),
    ];

    private static IEnumerable<string> ChannelPart(Service service, string value, IReadOnlyCollection<TermLink> links)
    {
        var channel = links.First(link => link.LinkType == "channel");

        // Both seasons of the clock say the same hours; one is enough for who reads a table.
        var hours = service.Schedules!.Value.Where(schedule => schedule.AttendingType == channel.Value).GroupBy(schedule => schedule.ValidFrom).FirstOrDefault();

        return
        [
            channel.TaxonomyTerm.Code,
            value,
            channel.Label ?? "",
            Codes(links, "anonymity"),
            Codes(links, "cost"),
            string.Join("; ", hours?.SelectMany(schedule => new[] { schedule.Description, schedule.Notes }.OfType<string>()).Distinct(StringComparer.Ordinal) ?? []),
            ValueOf(links, "checked"),
            ValueOf(links, "called"),
        ];
    }

    private static IEnumerable<(string Value, IReadOnlyCollection<TermLink> Links)> ChannelsOf(Service service) =>
    [
        .. service.Phones!.Value.Select(phone => (phone.Number, (IReadOnlyCollection<TermLink>)phone.Attributes)),
        .. service.Contacts!.Value.Select(contact => (contact.Email, (IReadOnlyCollection<TermLink>)contact.Attributes)),
        .. service.AdditionalUrls!.Value.Select(url => (url.Url, (IReadOnlyCollection<TermLink>)url.Attributes)),
        .. service.ServiceAtLocations!.Value.Where(place => place.Location!.LocationType == "physical").Select(place => (place.Location!.Name ?? "", (IReadOnlyCollection<TermLink>)place.Attributes!.Value)),
    ];

    private static string Codes(IEnumerable<TermLink> links, string list) => string.Join(' ', links.Where(link => link.LinkType == list).Select(link => link.TaxonomyTerm.Code));

    private static string ValueOf(IEnumerable<TermLink> links, string code) => links.FirstOrDefault(link => link.TaxonomyTerm.Code == code)?.Value ?? "";

    private static void Line(StringBuilder table, IEnumerable<string> cells) => table.AppendJoin(',', cells.Select(Cell)).Append("\r\n");

    private static string Cell(string text) => text.AsSpan().ContainsAny(",\"\r\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
