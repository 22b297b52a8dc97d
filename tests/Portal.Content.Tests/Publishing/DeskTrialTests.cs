using Portal.Content.Publishing;
using Portal.Testing;

namespace Portal.Content.Tests.Publishing;

public sealed class DeskTrialTests
{
    [Fact]
    public void What_is_wrong_with_a_desk_is_found_without_its_neighbours()
    {
        var desk = SmallEdition.Edition.Desks[0];

        var problems = DeskTrial.Of(SmallEdition.Edition, desk with { Channels = [desk.Channels[0] with { Value = "bel ons" }] });

        Assert.Contains("is not a telephone number", Assert.Single(problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_shelter_with_a_place_is_refused()
    {
        var desk = SmallEdition.Edition.Desks[0];

        var problems = DeskTrial.Of(SmallEdition.Edition, desk with { Kind = "shelter", Channels = [desk.Channels[0] with { Type = Portal.Content.Desks.ChannelType.Visit }] });

        Assert.Contains(problems, problem => problem.Message.Contains("its place is never published", StringComparison.Ordinal));
    }

    [Fact]
    public void A_sound_desk_has_no_problems() =>
        Assert.All(ShippedEdition.Edition.Desks, desk => Assert.Empty(DeskTrial.Of(ShippedEdition.Edition, desk)));
}
