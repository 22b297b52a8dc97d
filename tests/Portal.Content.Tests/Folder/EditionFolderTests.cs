namespace Portal.Content.Tests.Folder;

public sealed class EditionFolderTests
{
    [Fact]
    public void A_sound_folder_is_read_without_problems()
    {
        using var folder = new TestFolder();

        var reading = folder.Read();

        Assert.Empty(reading.Problems);
        var edition = reading.Edition!;
        Assert.Equal(["nl", "en"], edition.Site.Languages.Select(language => language.Tag));
        Assert.Equal(["home", "rechten/bedenktijd"], edition.Pages.Select(page => page.Key));
        Assert.Equal(["always", "emergency"], edition.Desks.Select(desk => desk.Id));
        Assert.Equal("always", edition.Guide.GivenFacts["always-open"]);
        Assert.Equal(7, edition.Desks[0].Channels[0].Hours!.Week.Length);
    }

    [Fact]
    public void A_folder_that_does_not_exist_is_a_problem_and_no_edition()
    {
        var reading = Content.Folder.EditionFolder.Read(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()));

        Assert.Null(reading.Edition);
        Assert.Contains(reading.Problems, problem => problem.Source == "site.yml");
    }

    [Fact]
    public void All_mistakes_are_told_at_once()
    {
        using var folder = new TestFolder();
        folder.Change("site.yml", "owner: CoMensha", "ownr: CoMensha");
        folder.Change("desks/always.yml", "listing: public", "listing: open");
        folder.Change("redirects.csv", "/verblijf", "verblijf");

        var reading = folder.Read();

        Assert.Null(reading.Edition);
        Assert.Equal(
            ["desks/always.yml:2", "redirects.csv:2", "site.yml:1", "site.yml:5"],
            reading.Problems.Select(problem => $"{problem.Source}:{problem.Line}"));
    }

    [Fact]
    public void The_engine_is_told_of_every_target()
    {
        using var folder = new TestFolder();

        var targets = folder.Read().Edition!.Guide.Guide.Targets;

        Assert.Equal(["desk:always", "desk:emergency", "block:reflection-period", "role:care-coordinator"], targets.Select(profile => $"{profile.Target}"));
        Assert.True(targets[0].HasVoice);
        Assert.Contains("residence-protection", targets[2].Tags);
        Assert.Equal(["always"], targets[3].FilledBy);
    }
}
