using Portal.Content.Desks;
using Portal.Content.Regions;

namespace Portal.Content.Tests.Regions;

public sealed class ShippedRegionsTests
{
    private static readonly RegionData Data = ShippedRegions.Data;

    [Fact]
    public void Each_role_holder_works_in_an_area_that_exists()
    {
        var areas = Data.Municipalities
            .SelectMany(municipality => new[]
            {
                ("municipality", municipality.Code),
                ("province", municipality.Province),
                ("police-unit", municipality.PoliceUnit),
                ("safety-region", municipality.SafetyRegion),
                ("veilig-thuis-region", municipality.VeiligThuisRegion),
            })
            .ToHashSet();

        Assert.All(Data.RoleHolders, holder => Assert.Contains((holder.AreaKind, holder.Area), areas));
    }

    [Fact]
    public void Each_role_holder_can_be_reached_by_voice_or_mail()
    {
        var desks = ShippedRegions.Edition.Desks.ToDictionary(desk => desk.Id, StringComparer.Ordinal);

        Assert.NotEmpty(Data.RoleHolders);
        Assert.All(Data.RoleHolders, holder => Assert.Contains(desks[holder.Desk].VisibleChannels, channel => channel.IsVoice || channel.Type == ChannelType.Email));
    }

    [Fact]
    public void Each_municipality_knows_its_regions() =>
        Assert.All(Data.Municipalities, municipality =>
            Assert.DoesNotContain("", new[] { municipality.Name, municipality.Province, municipality.PoliceUnit, municipality.SafetyRegion, municipality.VeiligThuisRegion }, StringComparer.Ordinal));

    [Fact]
    public void Each_postcode_has_one_main_municipality() =>
        Assert.All(Data.Postcodes.GroupBy(row => row.Number), rows => Assert.Single(rows, row => row.Rank == 1));
}
