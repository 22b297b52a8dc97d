using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Microsoft.AspNetCore.Html;
using Portal.Content.Desks;
using Portal.Web.Reading;

namespace Portal.Web.Spreading;

/// <summary>
/// What a page is about, for machines (schema.org as JSON-LD). It is data: no browser runs it, so the header policy does not concern it.
/// Only on the page of a desk and on the page about this site, where it is worth its bytes.
/// </summary>
internal sealed class StructuredData : IHtmlContent
{
    private const string Context = "@context";
    private const string Kind = "@type";
    private const string Vocabulary = "https://schema.org";

    /// <summary>Letters of every script as they are; what could end the element is escaped.</summary>
    private static readonly JsonSerializerOptions Format = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private readonly JsonObject data;

    private StructuredData(JsonObject data)
    {
        this.data = data;
        foreach (var unknown in data.Where(part => part.Value is null).Select(part => part.Key).ToList())
        {
            data.Remove(unknown);
        }
    }

    /// <summary>The site and the organisation behind it.</summary>
    public static StructuredData OfSite(Reader reader) => new(new JsonObject
    {
        [Context] = Vocabulary,
        [Kind] = "WebSite",
        ["name"] = reader["site.name"],
        ["url"] = AddressOf(reader, Addresses.Home(reader.Tag)),
        ["inLanguage"] = reader.Tag,
        ["publisher"] = new JsonObject { [Kind] = "Organization", ["name"] = reader.Site.Owner, ["email"] = reader.Site.Contact },
    });

    /// <summary>A desk with the ways to reach it that visitors see.</summary>
    public static StructuredData OfDesk(Reader reader, Desk desk) => new(new JsonObject
    {
        [Context] = Vocabulary,
        [Kind] = "Organization",
        ["name"] = reader.In(desk.Name).Text,
        ["url"] = AddressOf(reader, Addresses.Desk(reader.Tag, desk.Id)),
        ["contactPoint"] = new JsonArray([.. desk.VisibleChannels.Where(channel => channel.Type != ChannelType.Visit).Select(channel => (JsonNode)Contact(desk, channel))]),
    });

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        writer.Write("<script type=\"application/ld+json\">");
        writer.Write(data.ToJsonString(Format));
        writer.Write("</script>");
    }

    /// <summary>A page is kept for everybody, whatever host they asked; only an official one is named.</summary>
    private static string? AddressOf(Reader reader, string path) => SiteOrigin.Official(reader.Site) is { } origin ? origin + path : null;

    private static JsonObject Contact(Desk desk, Channel channel)
    {
        var contact = new JsonObject { [Kind] = "ContactPoint" };
        contact[channel.Type switch { ChannelType.Phone => "telephone", ChannelType.Email => "email", _ => "url" }] = channel.Value;

        if (desk.Languages.Length > 0)
        {
            contact["availableLanguage"] = new JsonArray([.. desk.Languages.Select(language => (JsonNode)language)]);
        }

        if (channel.Hours is { } hours)
        {
            contact["hoursAvailable"] = new JsonArray([.. hours.Week.GroupBy(period => (period.From, period.Until)).Select(group => (JsonNode)new JsonObject
            {
                [Kind] = "OpeningHoursSpecification",
                ["dayOfWeek"] = new JsonArray([.. group.Select(period => (JsonNode)period.Day.ToString())]),
                ["opens"] = Clock(group.Key.From),
                ["closes"] = Clock(group.Key.Until),
            })]);
        }

        return contact;
    }

    /// <summary>The end of a day is written as its last minute: midnight would be its start.</summary>
    private static string Clock(int minutes) => TimeOnly.MinValue.AddMinutes(Math.Min(minutes, 1439)).ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture);
}
