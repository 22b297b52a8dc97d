using Portal.Testing;

namespace Portal.Web.Tests.Processes;

/// <summary>What holds between two processes on one database, and while the database is away.</summary>
public sealed class ReplicaTests(TwoReplicas replicas) : IClassFixture<TwoReplicas>
{
    [Fact]
    public async Task A_sealed_address_of_one_opens_on_the_other()
    {
        var address = await Visits.WalkAsync(replicas.First.Visitor);

        Assert.True(await Visits.OpensAsync(replicas.Other.Visitor, address));
    }

    /// <summary>How soon is measured by <c>tests/figures.sh</c>: on a busy machine a test can't tell.</summary>
    [Fact]
    public async Task What_a_third_process_publishes_is_live_on_both_without_a_restart()
    {
        var before = (await replicas.First.HealthAsync()).Publication;
        using var edition = new ChangedEdition(Retitled.As($"Na {before}"));

        var import = await PortalProcess.RunAsync(replicas.DataFolder, ["content", "import", edition.Folder]);
        var publish = await PortalProcess.RunAsync(replicas.DataFolder, ["publish", "--note", "Andere titel"]);
        await Task.WhenAll(replicas.First.UntilServedAsync(before + 1), replicas.Other.UntilServedAsync(before + 1));

        Assert.Equal((0, 0), (import.ExitCode, publish.ExitCode));
        Assert.Equal($"Na {before}", await Visits.HeadingAsync(replicas.First.Visitor, Retitled.Address));
        Assert.Equal($"Na {before}", await Visits.HeadingAsync(replicas.Other.Visitor, Retitled.Address));
    }

    [Fact]
    public async Task With_the_database_moved_away_visitors_notice_nothing_and_publishing_works_again_when_it_is_back()
    {
        var aside = replicas.Database + ".aside";
        var before = (await replicas.First.HealthAsync()).Publication;

        File.Move(replicas.Database, aside);
        await replicas.First.UntilDatabaseIsAsync("unreachable");
        await Visits.SeeEveryPageAsync(replicas.First.Visitor);
        await Visits.WalkAsync(replicas.First.Visitor);
        Assert.False(File.Exists(replicas.Database));

        File.Move(aside, replicas.Database);
        await replicas.First.UntilDatabaseIsAsync("reachable");
        await StoredDraft.PublishAsync(replicas.Database, Retitled.As($"Terug na {before}")(ShippedEdition.Edition));
        await replicas.First.UntilServedAsync(before + 1);

        Assert.Equal($"Terug na {before}", await Visits.HeadingAsync(replicas.First.Visitor, Retitled.Address));
    }

    [Fact]
    public async Task A_rolling_restart_loses_no_request()
    {
        using var balancer = new RoundRobin();
        balancer.Join(replicas.First);
        balancer.Join(replicas.Other);
        var crowd = new Crowd(balancer);
        var visits = crowd.ComeAsync();

        var first = await replicas.RestartFirstAsync();
        balancer.Join(replicas.First);
        var other = await replicas.RestartOtherAsync();
        balancer.Join(replicas.Other);
        crowd.GoHome();
        await visits;

        Assert.Equal((0, 0), (first, other));
        Assert.Empty(crowd.Lost);
        Assert.True(crowd.Walks > 10, $"Only {crowd.Walks} visitors came.");
    }
}
