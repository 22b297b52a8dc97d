using CsCheck;
using Portal.Content.Folder;
using Portal.Content.Publishing;
using Portal.Testing;

namespace Portal.Content.Tests.Publishing;

/// <summary>The moments for which the guide is proven are all the moments there are.</summary>
public sealed class MomentsTests
{
    [Fact]
    public void Every_moment_of_ten_years_is_among_those_that_were_proven()
    {
        var compilation = Publication.Compile(EditionFolder.Read(Repository.PathOf("content")));
        var publication = compilation.Publication!;
        var proven = Moments.Of(publication.Edition).ToDictionary(moment => string.Join(' ', moment.OpenDesks), moment => moment.GivenFacts);

        Gen.Int[0, 10 * 365 * 24 * 60].Sample(
            minute =>
            {
                var now = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero).AddMinutes(minute);

                var open = publication.Edition.Desks.Where(desk => DeskVoices.IsOpen(desk, now)).Select(desk => desk.Id).Order(StringComparer.Ordinal);

                Assert.True(proven.TryGetValue(string.Join(' ', open), out var givenFacts), $"{now:O}: {string.Join(' ', open)}");
                Assert.Equal(givenFacts, publication.GivenFactsAt(now));
            },
            iter: 300,
            threads: 1);
    }

    [Fact]
    public void Half_hours_holidays_and_unknown_hours_make_moments_of_their_own()
    {
        using var folder = new TestFolder();
        folder.Put("desks/day.yml", SmallEdition.Files["desks/always.yml"].Replace("mo-su 00:00-24:00], holidays: open", "mo-fr 08:30-17:00], holidays: closed", StringComparison.Ordinal))
            .Put("desks/unknown.yml", SmallEdition.Files["desks/always.yml"].Replace("    hours: {week: [mo-su 00:00-24:00], holidays: open}\n", "", StringComparison.Ordinal));

        var moments = Moments.Of(folder.Read().Edition!);

        Assert.Equal(
            [("Monday 00:00", "always emergency"), ("Monday 08:30", "always day emergency")],
            moments.Select(moment => (moment.Name, string.Join(' ', moment.OpenDesks))));
    }

    [Fact]
    public void A_holiday_is_named_when_it_is_the_only_moment_of_its_kind()
    {
        using var folder = new TestFolder();
        folder.Change("desks/always.yml", "holidays: open", "holidays: closed");

        var moments = Moments.Of(folder.Read().Edition!);

        Assert.Equal(["Monday 00:00", "a public holiday on a Monday 00:00"], moments.Select(moment => moment.Name));
        Assert.Equal(["yes", "no"], moments.Select(moment => moment.GivenFacts["always-open"]));
    }

    [Fact]
    public void Somebody_must_be_there_on_holidays_too()
    {
        using var folder = new TestFolder();
        folder.Change("desks/always.yml", "holidays: open", "holidays: closed");

        var problems = folder.Compile().Problems;

        Assert.Contains(problems, problem => problem.Source == "guide/guide.yml" && problem.Message.Contains("a public holiday on a Monday", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2026-11-23T12:00:00+01:00", "yes")]
    [InlineData("2026-12-25T12:00:00+01:00", "no")]
    [InlineData("2026-11-22T12:00:00+01:00", "no")]
    public void A_given_fact_says_whether_the_desk_is_known_to_be_open(string now, string value)
    {
        using var folder = new TestFolder();
        folder.Put("desks/day.yml", SmallEdition.Files["desks/always.yml"].Replace("mo-su 00:00-24:00], holidays: open", "mo-fr 08:30-17:00], holidays: closed", StringComparison.Ordinal))
            .Change("guide/guide.yml", "use: given, desk: always}", "use: given, desk: day}");

        var publication = folder.Compile().Publication!;

        Assert.Equal(value, publication.GivenFactsAt(DateTimeOffset.Parse(now, null))["always-open"]);
    }
}
