using System.Collections.Immutable;
using System.Globalization;
using Portal.Content.Desks;
using Portal.Content.Publishing;
using Portal.Web.Desks;
using Portal.Web.Reading;

namespace Portal.Web.OpenData.Hsds.Writing;

/// <summary>Writes a desk as an organisation with one service.</summary>
internal sealed class ServiceWriting(Publication publication, Words words, Vocabulary vocabulary, DateOnly today)
{
    private const int ComingOfAge = 18;

    private readonly ChannelLinks links = new(vocabulary, words);
    private readonly Schedules schedules = new(vocabulary, words, today);
    private readonly ServiceAreas areas = new(publication, words, vocabulary, today);

    /// <summary>With everything within it.</summary>
    public Service Of(Desk desk)
    {
        var id = NameBasedId.Of("service", desk.Id);
        var organization = OrganizationOf(desk);
        ImmutableArray<(Channel Channel, int Order)> channels = [.. desk.VisibleChannels.Select((channel, order) => (channel, order))];
        ImmutableArray<ServiceAtLocation> places = [.. channels.Where(known => CanBeGoneTo(desk, known.Channel)).Select(known => AtLocation(organization.Id, id, known.Channel, known.Order))];
        var dates = channels.Select(known => known.Channel.Called is { } called && called > known.Channel.Checked ? called : known.Channel.Checked).Order().ToArray();

        return new Service
        {
            Id = id,
            OrganizationId = organization.Id,
            Name = organization.Name,
            AlternateName = organization.AlternateName,
            Description = organization.Description,
            Url = organization.Website,
            Email = organization.Email,
            Status = "active",
            ApplicationProcess = words.In(desk.WhatHappens),
            FeesDescription = FeesOf(channels),
            EligibilityDescription = string.Join("; ", [.. desk.Audiences.Select(who => words[$"desk-audience.{who}"]), .. desk.Ages.Select(age => words[$"desk-age.{age}"])]),
            MinimumAge = desk.Ages is ["adult"] ? ComingOfAge : null,
            MaximumAge = desk.Ages is ["minor"] ? ComingOfAge - 1 : null,
            AssuredDate = dates.Length > 0 ? dates[0] : null,
            LastModified = dates.Length > 0 ? dates[^1].ToString("yyyy-MM-dd'T00:00:00.000Z'", CultureInfo.InvariantCulture) : null,
            Organization = organization with { Locations = [.. places.Select(place => place.Location!)] },
            AdditionalUrls = [.. channels.Where(known => IsOnTheWeb(known.Channel)).Select(known => UrlOf(id, known.Channel, known.Order))],
            Phones = [.. channels.Where(known => known.Channel.Type == ChannelType.Phone).Select(known => PhoneOf(id, known.Channel, known.Order))],
            Schedules = [.. channels.SelectMany(known => schedules.Of(id, places.FirstOrDefault(place => place.Id == PlaceId(id, known.Channel))?.Id, known.Channel))],
            ServiceAreas = [.. areas.Of(id, desk)],
            ServiceAtLocations = places,
            Languages = [.. desk.Languages.Select(tag => new ServiceLanguage(NameBasedId.Of("language", id.ToString(), tag), id, CultureInfo.GetCultureInfo(tag).NativeName, tag))],
            CostOptions = [.. channels.Where(known => known.Channel is { Type: ChannelType.Phone, Cost: not Cost.Unknown }).Select(known => CostOf(id, known.Channel))],
            Contacts = [.. channels.Where(known => known.Channel.Type == ChannelType.Email).Select(known => ContactOf(id, organization.Name, known.Channel, known.Order))],
            Attributes = [.. AttributesOf(id, desk)],
        };
    }

    private static Guid PlaceId(Guid service, Channel channel) => NameBasedId.Of("service_at_location", service.ToString(), channel.Id);

    private static bool IsOnTheWeb(Channel channel) => channel.Type is ChannelType.Chat or ChannelType.Form or ChannelType.Web && ChannelLink.Of(channel.Type, channel.Value) is not null;

    /// <summary>A shelter is nowhere: not even where it has a site.</summary>
    private static bool CanBeGoneTo(Desk desk, Channel channel) => desk.Kind != Desk.Shelter && (channel.Type == ChannelType.Visit || IsOnTheWeb(channel));

    private Organization OrganizationOf(Desk desk)
    {
        var id = NameBasedId.Of("organization", desk.Id);

        return new Organization
        {
            Id = id,
            Name = words.In(desk.Name)!,
            AlternateName = desk.Abbreviation.Length > 0 ? desk.Abbreviation : null,
            Description = words.In(desk.Summary) ?? "",
            Email = desk.VisibleChannels.FirstOrDefault(channel => channel.Type == ChannelType.Email)?.Value,
            Website = desk.VisibleChannels.FirstOrDefault(channel => channel.Type == ChannelType.Web && IsOnTheWeb(channel))?.Value,
            Attributes = [vocabulary.Link("organization", id, Vocabulary.Kind, desk.Kind)],
        };
    }

    private IEnumerable<TermLink> AttributesOf(Guid id, Desk desk)
    {
        return
        [
            Link(Vocabulary.Kind, desk.Kind),
            .. desk.Purposes.Select(code => Link(Vocabulary.Purpose, code)),
            .. desk.Forms.Select(code => Link(Vocabulary.Form, code)),
            .. desk.Audiences.Select(code => Link(Vocabulary.Audience, code)),
            .. desk.Ages.Select(code => Link(Vocabulary.Age, code)),
            .. desk.Tags.Select(code => Link(Vocabulary.Tag, code)),
            Link(Vocabulary.Scope, desk.Area.Scope),
            Link(Vocabulary.Fact, "police-report", desk.TakesPoliceReport ? "yes" : "no"),
            Link(Vocabulary.Fact, "confidence", TextKey.Of(desk.Confidence)),
            Told("writes-down-name", desk.Consent.WritesDownName),
            Told("may-have-to-act", desk.Consent.MayHaveToAct),
            Link(Vocabulary.Consent, "passes-on", TextKey.Of(desk.Consent.PassesOn.Value), words.In(desk.Consent.PassesOnTo)),
            Told("enforces-migration-law", desk.Consent.EnforcesMigrationLaw),
            Told("can-stop", desk.Consent.CanStop),
        ];

        TermLink Link(string taxonomy, string code, string? value = null, string? label = null) => vocabulary.Link("service", id, taxonomy, code, value, label);

        TermLink Told(string code, Sourced fact) => Link(Vocabulary.Consent, code, TextKey.Of(fact.Value), words[$"consent.{code}.{TextKey.Of(fact.Value)}"]);
    }

    private ServiceAtLocation AtLocation(Guid organization, Guid service, Channel channel, int order)
    {
        var id = PlaceId(service, channel);
        var isVisit = channel.Type == ChannelType.Visit;
        var location = new Location(
            NameBasedId.Of("location", id.ToString()),
            isVisit ? "physical" : "virtual",
            isVisit ? null : channel.Value,
            isVisit ? channel.Value : ChannelLink.Shown(channel.Type, channel.Value),
            null,
            organization);

        return new ServiceAtLocation
        {
            Id = id,
            ServiceId = service,
            LocationId = location.Id,
            Description = words.In(channel.Note),
            Location = location,
            Schedules = [.. schedules.Of(service, id, channel)],
            Attributes = links.Of(channel, order, "service_at_location", id),
        };
    }

    private Phone PhoneOf(Guid service, Channel channel, int order)
    {
        var id = NameBasedId.Of("phone", service.ToString(), channel.Id);

        return new Phone(id, service, channel.Value, "voice", words.In(channel.Note), links.Of(channel, order, "phone", id));
    }

    private LabelledUrl UrlOf(Guid service, Channel channel, int order)
    {
        var id = NameBasedId.Of("url", service.ToString(), channel.Id);
        var label = $"{words[$"channel.{TextKey.Of(channel.Type)}"]} {ChannelLink.Shown(channel.Type, channel.Value)}";

        return new LabelledUrl(id, label, channel.Value, service, links.Of(channel, order, "url", id));
    }

    private Contact ContactOf(Guid service, string name, Channel channel, int order)
    {
        var id = NameBasedId.Of("contact", service.ToString(), channel.Id);

        return new Contact(id, service, name, channel.Value, links.Of(channel, order, "contact", id));
    }

    private CostOption CostOf(Guid service, Channel channel)
    {
        var isFree = channel.Cost == Cost.Free;

        return new CostOption(
            NameBasedId.Of("cost_option", service.ToString(), channel.Id),
            service,
            channel.Id,
            isFree ? "eur" : null,
            isFree ? 0 : null,
            words[$"cost.{TextKey.Of(channel.Cost)}"]);
    }

    private string? FeesOf(IEnumerable<(Channel Channel, int Order)> channels)
    {
        var fees = channels.Where(known => known.Channel.Type == ChannelType.Phone).Select(known => $"{known.Channel.Value}: {words[$"cost.{TextKey.Of(known.Channel.Cost)}"]}");

        return string.Join("; ", fees) is { Length: > 0 } text ? text : null;
    }
}
