using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Portal.Testing;
using Portal.Web.Serving;
using Portal.Web.Setup;
using Portal.Web.Tests.Processes;

namespace Portal.Web.Tests.Serving;

/// <summary>What a running portal takes from its database, turn by turn.</summary>
public sealed class AdoptionTests : IDisposable
{
    private readonly PortalHost host = new() { Database = true };

    private string File => Path.Combine(host.DataFolder, "portal.db");

    private DatabaseState State => host.Services.GetRequiredService<DatabaseState>();

    private LivePublication Live => host.Services.GetRequiredService<PublicationHost>().Live!;

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task A_newer_number_is_served_and_copied_to_disk()
    {
        host.CreateVisitor().Dispose();
        await StoredDraft.PublishAsync(File, SmallEdition.OwnedBy("Iemand anders"));

        await TurnUntilAsync(() => Live.Pointer.Number == 2);

        Assert.Equal("Iemand anders", Live.Publication.Edition.Site.Owner);
        Assert.Equal(2, Directory.GetFiles(Path.Combine(host.DataFolder, "publications")).Length);
    }

    [Fact]
    public async Task A_publication_whose_documents_were_tampered_with_is_refused_and_the_one_before_stays()
    {
        using var visitor = host.CreateVisitor();
        await StoredDraft.PublishAsync(File, SmallEdition.OwnedBy("Iemand anders"));
        Sqlite.Execute(File, "UPDATE Documents SET Text = replace(Text, 'Iemand anders', 'Iemand vreemds')");

        await TurnUntilAsync(() => State.Condition == DatabaseCondition.RefusedPublication);

        Assert.Equal(1, Live.Pointer.Number);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync(new Uri("/health/ready", UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task Another_installation_is_never_adopted_whatever_its_number()
    {
        var before = Live.Pointer;
        await StoredDraft.PublishAsync(File, SmallEdition.OwnedBy("Een ander"));
        Sqlite.Execute(File, $"UPDATE Installation SET Id = '{Guid.NewGuid().ToString().ToUpperInvariant()}'");

        await TurnUntilAsync(() => State.Condition == DatabaseCondition.OtherInstallation);

        Assert.Equal(before, Live.Pointer);
    }

    [Fact]
    public async Task A_fault_that_lasts_is_one_line_in_the_log_and_its_end_another()
    {
        host.CreateVisitor().Dispose();
        System.IO.File.Move(File, File + ".aside");
        await TurnUntilAsync(() => State.Condition == DatabaseCondition.Unreachable);
        await TurnAsync();
        await TurnAsync();
        System.IO.File.Move(File + ".aside", File);
        await TurnUntilAsync(() => State.Condition == DatabaseCondition.Reachable);

        var lines = host.Log.ToString().Split('\n').Where(line => line.Contains("\"Condition\"", StringComparison.Ordinal));

        Assert.Equal(["reachable", "unreachable", "reachable"], lines.Select(line => System.Text.Json.JsonDocument.Parse(line).RootElement.GetProperty("Condition").GetString()!));
    }

    [Fact]
    public void The_pointer_is_that_of_the_database() => Assert.NotEqual(Guid.Empty, Live.Pointer.Installation);

    private Task TurnUntilAsync(Func<bool> isTrue) => Until.TrueAsync(
        async () =>
        {
            await TurnAsync();

            return isTrue();
        },
        "the portal has looked");

    private Task TurnAsync()
    {
        host.Clock.Advance(PublicationWatch.Pause);

        return Task.CompletedTask;
    }
}
