using Portal.Content.Publishing;
using Portal.Testing;

namespace Portal.Content.Tests.Publishing;

public sealed class RegionalRoleTests : IDisposable
{
    private const string Role = "care-coordinator";

    private static readonly DateOnly Day = new(2026, 11, 23);

    private readonly TestFolder _folder = new TestFolder()
        .Put("desks/near.yml", SmallEdition.Files["desks/always.yml"])
        .Put("desks/far.yml", SmallEdition.Files["desks/always.yml"])
        .Put("regions/municipalities.csv", SmallEdition.Files["regions/municipalities.csv"] + "GM0059,Achtkarspelen,Fryslân,Noord-Nederland,Fryslân,Friesland,\n");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("GM0014", "near")]
    [InlineData("GM0059", "far")]
    [InlineData("GM9999", "always")]
    [InlineData(null, "always")]
    public void Who_is_nearest_fills_the_role_and_elsewhere_the_national_desk(string? municipality, string desk)
    {
        var publication = Compile("care-coordinator,police-unit,Noord-Nederland,far,,\ncare-coordinator,municipality,GM0014,near,,\n");

        Assert.Equal(desk, publication.DeskFor(Role, municipality, Day).Id);
    }

    [Theory]
    [InlineData("2026-11-23,", "near")]
    [InlineData("2026-11-24,", "always")]
    [InlineData(",2026-11-24", "near")]
    [InlineData(",2026-11-23", "always")]
    [InlineData("2026-01-01,2027-01-01", "near")]
    public void A_role_is_filled_from_the_first_day_until_the_last(string days, string desk)
    {
        var publication = Compile($"care-coordinator,municipality,GM0014,near,{days}\n");

        Assert.Equal(desk, publication.DeskFor(Role, "GM0014", Day).Id);
        Assert.Equal(desk == "near", publication.ResolvesSomewhere(Role, Day));
    }

    [Fact]
    public void A_desk_that_visitors_do_not_see_fills_no_role()
    {
        _folder.Change("desks/near.yml", "listing: public", "listing: hidden\nnotes: Moving.");
        var publication = Compile("care-coordinator,municipality,GM0014,near,,\n");

        Assert.Equal("always", publication.DeskFor(Role, "GM0014", Day).Id);
        Assert.False(publication.ResolvesSomewhere(Role, Day));
    }

    [Fact]
    public void The_national_desk_holding_the_role_somewhere_is_no_nearer_desk()
    {
        var publication = Compile("care-coordinator,municipality,GM0014,always,,\n");

        Assert.False(publication.ResolvesSomewhere(Role, Day));
    }

    private Publication Compile(string holders)
    {
        _folder.Put("regions/roles.csv", "role,area_kind,area,desk,from,until\n" + holders);
        var compilation = _folder.Compile();
        Assert.Empty(compilation.Problems);

        return compilation.Publication!;
    }
}
