using CsCheck;
using Portal.Content.Regions;

namespace Portal.Content.Tests.Regions;

public sealed class PlaceFinderTests
{
    private static readonly PlaceFinder Finder = new(ShippedRegions.Data);

    [Theory]
    [InlineData("Utrecht", "Utrecht")]
    [InlineData("den bosch", "'s-Hertogenbosch")]
    [InlineData("'s-Hertogenbosch", "'s-Hertogenbosch")]
    [InlineData("’s Hertogenbosch", "'s-Hertogenbosch")]
    [InlineData("s gravenhage", "'s-Gravenhage")]
    [InlineData("DEN HAAG", "'s-Gravenhage")]
    [InlineData("Ohe en Laak", "Maasgouw")]
    [InlineData("Ohé-en-Laak", "Maasgouw")]
    [InlineData("IJsselstein", "IJsselstein")]
    [InlineData("ĳsselstein", "IJsselstein")]
    [InlineData("  delft  ", "Delft")]
    [InlineData("Koolwijk", "Oss")]
    [InlineData("Rijswijk (ZH.)", "Rijswijk (ZH.)")]
    [InlineData("Nuenen, Gerwen en Nederwetten", "Nuenen, Gerwen en Nederwetten")]
    [InlineData("hoeksche waard", "Hoeksche Waard")]
    [InlineData("GM0363", "Amsterdam")]
    public void A_name_is_found_however_it_is_spelled(string words, string municipality) =>
        Assert.Equal(municipality, Assert.IsType<PlaceFinding.Found>(Finder.Find(words)).Municipality.Name);

    [Theory]
    [InlineData("1012")]
    [InlineData("1012AB")]
    [InlineData("1012 ab")]
    [InlineData(" 1012  AB ")]
    [InlineData("1012 AB Amsterdam")]
    [InlineData("١٠١٢")]
    public void A_postcode_is_found_with_its_letters_or_without(string words) =>
        Assert.Equal("Amsterdam", Assert.IsType<PlaceFinding.Found>(Finder.Find(words)).Municipality.Name);

    [Fact]
    public void A_place_is_shown_under_its_listed_name() =>
        Assert.Equal("'s-Hertogenbosch", Assert.IsType<PlaceFinding.Found>(Finder.Find("Den Bosch")).Place.Name);

    [Fact]
    public void A_name_in_several_municipalities_is_a_choice_that_tells_them_apart()
    {
        var several = Assert.IsType<PlaceFinding.SeveralFound>(Finder.Find("bergen"));

        Assert.Equal(
            "Bergen (NH), Bergen (NH.), Noord-Holland; Bergen (L.), Bergen (L.), Limburg",
            string.Join("; ", several.Places.Select(place => $"{place.Name}, {place.Municipality.Name}, {place.Municipality.Province}")));
    }

    [Fact]
    public void A_municipality_and_a_place_elsewhere_of_one_name_are_a_choice_with_the_municipality_first()
    {
        var several = Assert.IsType<PlaceFinding.SeveralFound>(Finder.Find("Beuningen"));

        Assert.Equal(["Beuningen", "Losser"], several.Places.Select(place => place.Municipality.Name), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("Nes, Ameland", "Ameland")]
    [InlineData("Hengelo Gelderland", "Bronckhorst")]
    [InlineData("Hengelo Overijssel", "Hengelo (O.)")]
    [InlineData("Rijswijk, Buren, Gelderland", "Buren")]
    public void More_words_tell_namesakes_apart(string words, string municipality) =>
        Assert.Equal(municipality, Assert.IsType<PlaceFinding.Found>(Finder.Find(words)).Municipality.Name);

    [Fact]
    public void A_postcode_that_crosses_a_border_is_a_choice_with_the_main_municipality_first()
    {
        var rows = ShippedRegions.Data.Postcodes.Where(row => row.Number == 5157).OrderBy(row => row.Rank).ToList();

        var several = Assert.IsType<PlaceFinding.SeveralFound>(Finder.Find("5157 AB"));

        Assert.Equal(rows.Select(row => row.Municipality), several.Places.Select(place => place.Municipality.Code), StringComparer.Ordinal);
        Assert.All(several.Places, place => Assert.NotEmpty(place.Name));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" - ' ")]
    [InlineData("Atlantis")]
    [InlineData("0000")]
    [InlineData("1234")]
    [InlineData("10123")]
    [InlineData("101")]
    [InlineData("\ud800")]
    public void What_is_not_known_is_not_found(string words) =>
        Assert.IsType<PlaceFinding.NotFound>(Finder.Find(words));

    [Fact]
    public void Words_beyond_the_bound_are_not_looked_for() =>
        Assert.IsType<PlaceFinding.NotFound>(Finder.Find("Utrecht" + new string(' ', PlaceFinder.LongestWords)));

    [Fact]
    public void Any_text_has_an_answer() =>
        Gen.String[Gen.Char, 0, 120].Sample(words => Assert.NotNull(Finder.Find(words)), iter: 5_000);

    [Fact]
    public void Every_place_that_is_shipped_finds_its_municipality() =>
        Assert.All(ShippedRegions.Data.Places, place => AssertFinds(place.Name, place.Municipality));

    [Fact]
    public void Every_municipality_that_is_shipped_finds_itself() =>
        Assert.All(ShippedRegions.Data.Municipalities, municipality => AssertFinds(municipality.Name, municipality.Code));

    [Fact]
    public void Every_postcode_that_is_shipped_finds_its_municipality() =>
        Assert.All(ShippedRegions.Data.Postcodes, row => AssertFinds($"{row.Number} XY", row.Municipality));

    [Fact]
    public void Spelling_does_not_matter_for_any_place_that_is_shipped() =>
        Gen.Select(Gen.OneOf<Place>([.. ShippedRegions.Data.Places]), SpellingGen).Sample((place, spell) => AssertFinds(spell(place.Name), place.Municipality));

    [Fact]
    public void What_a_choice_shows_is_enough_to_choose() =>
        Assert.All(ShippedRegions.Data.Places.Select(place => Finder.Find(place.Name)).OfType<PlaceFinding.SeveralFound>(), several =>
            Assert.Distinct(several.Places.Select(place => (place.Name, place.Municipality.Name, place.Municipality.Province))));

    [Fact]
    public void Rows_of_an_unknown_municipality_are_passed_over()
    {
        var finder = new PlaceFinder(new RegionData([], [new Place("Nergens", "GM9999", "place", "")], [new Postcode(1011, "GM9999", 1, "", "")], []));

        Assert.IsType<PlaceFinding.NotFound>(finder.Find("Nergens"));
        Assert.IsType<PlaceFinding.NotFound>(finder.Find("1011"));
    }

    private static Gen<Func<string, string>> SpellingGen =>
        Gen.OneOf<Func<string, string>>(
            name => name.ToUpperInvariant(),
            name => name.Replace('-', ' '),
            name => name.Replace("'", "’", StringComparison.Ordinal),
            name => name.Replace("'", "", StringComparison.Ordinal),
            name => name.Replace(" ", "", StringComparison.Ordinal),
            name => name.Normalize(System.Text.NormalizationForm.FormD),
            name => string.Concat(name.Normalize(System.Text.NormalizationForm.FormD).Where(char.IsAscii)));

    private static void AssertFinds(string words, string municipality)
    {
        var found = Finder.Find(words) switch
        {
            PlaceFinding.Found one => [one.Municipality.Code],
            PlaceFinding.SeveralFound several => several.Places.Select(place => place.Municipality.Code),
            _ => [],
        };

        Assert.Contains(municipality, found, StringComparer.Ordinal);
    }
}
