using Portal.Storage.Publishing;
using Portal.Web.Sealing.Keys;
using Portal.Web.Setup;

namespace Portal.Web.Serving;

/// <summary>Looks for a newer publication while visitors are served from the one before.</summary>
internal sealed class PublicationWatch(PublicationHost host, LiveReader reader, DatabaseTurns turns, DatabaseState state, PublicationServing serving, PublicationBell bell, KeyKeeping keeping, TimeProvider clock)
    : BackgroundService
{
    /// <summary>Between two looks.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);

        var tick = timer.WaitForNextTickAsync(stoppingToken).AsTask();
        var ring = bell.WaitAsync(stoppingToken);

        // A tick that passes while a look goes on is not made up for: looks never overlap.
        while (await Task.WhenAny(tick, ring) is var next && (next == ring || await tick))
        {
            await next;
            (tick, ring) = (tick.IsCompleted ? timer.WaitForNextTickAsync(stoppingToken).AsTask() : tick, ring.IsCompleted ? bell.WaitAsync(stoppingToken) : ring);
            await LookAsync(stoppingToken);
        }
    }

    private async Task LookAsync(CancellationToken cancellation)
    {
        var served = host.Live?.Pointer;

        if (await turns.TakeAsync(served, served, cancellation) is LiveReading.Newer { Edition: var edition }
            && serving.Serve(edition, PublicationSource.Database) is { } mistakes)
        {
            var withheld = reader.Refuse(new LivePointer(edition.Installation, edition.Number), mistakes);
            state.Note(withheld.Condition, withheld.Detail);
        }

        serving.Copy();
        keeping.Mirror(isWhole: false);
    }
}
