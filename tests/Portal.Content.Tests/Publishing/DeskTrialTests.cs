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
    public void A_sound_desk_has_no_problems()
    {
        // As the office tries it: a desk is judged by the site it stands in, and the pages would be checked again for each of them.
        var around = SmallEdition.Edition with { Site = ShippedEdition.Edition.Site, Pages = [], Desks = [] };

        Assert.All(ShippedEdition.Edition.Desks, desk => Assert.Empty(DeskTrial.Of(around, desk)));
    }
}
