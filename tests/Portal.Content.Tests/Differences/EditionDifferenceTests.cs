using System.Collections.Immutable;
using CsCheck;
using Portal.Content.Desks;
using Portal.Content.Differences;
using Portal.Content.Folder;
using Portal.Referral;
using Portal.Testing;
using Portal.Testing.Editions;

namespace Portal.Content.Tests.Differences;

public sealed class EditionDifferenceTests
{
    private static readonly Edition Shipped = ShippedEdition.Edition;

    [Fact]
    public void Equal_editions_do_not_differ() => RandomEditions.Any.Sample(edition => Assert.True(EditionDifference.Between(edition, edition).IsNone), iter: 10);

    [Fact]
    public void Whatever_differs_in_a_file_is_told() => Gen.Select(RandomEditions.Any, RandomEditions.Any).Sample(
        (before, after) =>
        {
            var (old, now) = (EditionDocuments.Of(before), EditionDocuments.Of(after));
            var changed = old.Keys.Union(now.Keys).Where(file => old.GetValueOrDefault(file) != now.GetValueOrDefault(file));

            var told = EditionDifference.Between(before, after).Items.Select(item => item.File);

            Assert.Equal(changed.Order(StringComparer.Ordinal), told.Distinct().Order(StringComparer.Ordinal));
        },
        iter: 10);

    /// <summary>Each part of each kind of item has a sentence: none falls back on showing the file.</summary>
    [Fact]
    public void A_change_of_any_part_of_an_item_has_a_sentence_of_its_own() => Gen.Select(RandomEditions.Any, RandomEditions.Any).Sample(
        (one, other) =>
        {
            foreach (var changed in SpoiledParts.Of(one, other))
            {
                var difference = EditionDifference.Between(one, changed);

                Assert.DoesNotContain(difference.Items, item => item.Title == item.File);
            }
        },
        iter: 15);

    [Fact]
    public void A_telephone_number_is_told_with_its_desk_and_must_be_explained()
    {
        var difference = EditionDifference.Between(Shipped, WithChannel("comensha", channel => channel with { Value = "020-1234567" }));

        var sentence = Assert.Single(Assert.Single(difference.Items).Sentences);
        Assert.Matches("^Telefoon van CoMensha: [0-9 -]+ wordt 020-1234567$", sentence.Text);
        Assert.Equal(Weight.Number, Assert.Single(difference.ToExplain).Weight);
    }

    [Fact]
    public void Hours_are_told_by_the_day()
    {
        var nine = new OpeningHours([new OpenPeriod(DayOfWeek.Monday, 540, 1020), new OpenPeriod(DayOfWeek.Tuesday, 540, 1020)], ClosedOnHolidays: true);
        var earlier = nine with { Week = [nine.Week[0] with { Until = 960 }, nine.Week[1]] };

        var difference = EditionDifference.Between(WithChannel("comensha", channel => channel with { Hours = nine }), WithChannel("comensha", channel => channel with { Hours = earlier }));

        Assert.Equal("Telefoon van CoMensha: maandag 9:00–17:00 wordt 9:00–16:00.", Assert.Single(difference.ToExplain).Text);
    }

    [Fact]
    public void A_rule_is_told_in_the_words_that_visitors_read()
    {
        var rule = new Rule("nieuw", new Condition.OneOf("danger", ["yes"]), [new Referral.Referral(Target.Desk("comensha"), Purpose.Advice, 5, "none")]);
        var guide = Shipped.Guide.Guide;

        var difference = EditionDifference.Between(Shipped, Shipped with { Guide = Shipped.Guide with { Guide = guide with { Rules = guide.Rules.Add(rule) } } });

        Assert.Equal(
            ["Regel ‘nieuw’ komt erbij.", "Geldt als Gevaar is ‘Ja, nu’.", "Verwijst naar CoMensha (advies, plaats 5, reden ‘none’)."],
            difference.ToExplain.Select(sentence => sentence.Text));
    }

    [Fact]
    public void A_page_is_told_line_by_line_and_needs_no_note()
    {
        var page = Shipped.Pages.First(page => page.Languages.ContainsKey("nl"));
        var changed = page with { Languages = page.Languages.SetItem("nl", page.Languages["nl"] with { Body = page.Languages["nl"].Body + "\n\nErbij." }) };

        var difference = EditionDifference.Between(Shipped, Shipped with { Pages = Shipped.Pages.Replace(page, changed) });

        Assert.Contains(Assert.Single(Assert.Single(difference.Items).Sentences).Rows, row => row is { Before: null, After.Text: "Erbij." });
        Assert.Empty(difference.ToExplain);
    }

    private static Edition WithChannel(string desk, Func<Channel, Channel> change)
    {
        var old = Shipped.Desks.Single(one => one.Id == desk);
        var channel = old.Channels.First(channel => channel.Type == ChannelType.Phone);

        return Shipped with { Desks = Shipped.Desks.Replace(old, old with { Channels = old.Channels.Replace(channel, change(channel)) }) };
    }
}
