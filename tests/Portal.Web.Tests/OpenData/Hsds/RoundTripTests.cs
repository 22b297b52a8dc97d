using Portal.Content.Desks;
using Portal.Testing;

namespace Portal.Web.Tests.OpenData.Hsds;

/// <summary>Read back from the open data, a desk is what it was, but for what the standard has no words for: where each fact was read.</summary>
public sealed class RoundTripTests(RoundTripTests.AllLanguages host) : IClassFixture<RoundTripTests.AllLanguages>
{
    [Fact]
    public async Task Every_visible_desk_comes_back_as_it_was_in_every_language()
    {
        using var visitor = new HsdsVisitor(host);
        var edition = ShippedEdition.Edition;

        foreach (var language in edition.Site.Languages.Select(language => language.Tag))
        {
            var services = await visitor.ContentsAsync($"/dump.json?lang={language}");
            var chain = ShippedEdition.Publication.Fallbacks(language);

            var expected = ShippedEdition.Publication.VisibleDesks.Select(desk => ReadDesk.Expected(desk, chain)).OrderBy(desk => desk.Told, StringComparer.Ordinal);

            Assert.Equal(
                expected.Select(desk => desk.Told),
                services.Select(ReadDesk.From).Select(desk => desk.Told).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public async Task Hidden_desks_and_channels_of_low_confidence_are_nowhere()
    {
        using var visitor = new HsdsVisitor(host);

        var dump = (await visitor.GetAsync("/dump.json")).ToJsonString();

        var shown = ShippedEdition.Publication.VisibleDesks.SelectMany(desk => desk.VisibleChannels).Select(channel => channel.Value).ToHashSet(StringComparer.Ordinal);
        var hidden = ShippedEdition.Edition.Desks.SelectMany(desk => desk.Channels).Where(channel => !shown.Contains(channel.Value) && channel.Type != ChannelType.Visit).ToArray();
        Assert.NotEmpty(hidden);
        Assert.All(hidden, channel => Assert.DoesNotContain($"\"{channel.Value}\"", dump, StringComparison.Ordinal));
        Assert.All(
            ShippedEdition.Edition.Desks.Where(desk => !desk.IsVisible && !ShippedEdition.Publication.VisibleDesks.Any(other => other.Name.Texts["nl"].Contains(desk.Name.Texts["nl"], StringComparison.Ordinal))),
            desk => Assert.DoesNotContain($"\"name\":\"{desk.Name.Texts["nl"]}\"", dump, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_shelter_is_nowhere()
    {
        using var visitor = new HsdsVisitor(host);

        var services = await visitor.ContentsAsync("/services?full=true&per_page=100");

        var shelters = services.Where(service => service["attributes"]!.AsArray().Any(link => link!["link_type"]!.GetValue<string>() == "kind" && link["taxonomy_term"]!["code"]!.GetValue<string>() == Desk.Shelter)).ToArray();
        Assert.NotEmpty(shelters);
        Assert.All(shelters, shelter => Assert.Empty(shelter["service_at_locations"]!.AsArray()));
        Assert.All(shelters, shelter => Assert.Empty(shelter["organization"]!["locations"]!.AsArray()));
    }

    public sealed class AllLanguages : PatientHost
    {
        public AllLanguages() => ShowDraftLanguages = true;
    }
}
