using Portal.Storage.Visits;

namespace Portal.Web.Figures;

/// <summary>Keeps of each week that is over what is large enough, and forgets the rest.</summary>
internal sealed class FigureKeeping(OutcomeCounts counts, IServiceScopeFactory scopes, TimeProvider clock, ILogger<FigureKeeping> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(15);

    /// <summary>So long a process that is told to stop waits for a database that does not answer.</summary>
    private static readonly TimeSpan LastTry = TimeSpan.FromSeconds(3);

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(LastTry);

        // Under the same rule: what a release would cut off in the middle of a week is not small either.
        await KeepAsync(isEnding: true, limit.Token);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);

        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await KeepAsync(isEnding: false, stoppingToken);
        }
    }

    private async Task KeepAsync(bool isEnding, CancellationToken cancellation)
    {
        foreach (var week in counts.Take(isEnding))
        {
            var kept = Withholding.Of(week.Counts);

            if (kept.Count > 0 && !await IsKeptAsync(week.Week, kept, cancellation))
            {
                counts.Return(week);
            }
        }
    }

    private async Task<bool> IsKeptAsync(DateOnly week, IReadOnlyDictionary<string, int> kept, CancellationToken cancellation)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();

            return await scope.ServiceProvider.GetRequiredService<VisitCounts>().AddAsync(week, kept, cancellation);
        }
        catch (Exception fault)
        {
            // Of whatever kind: figures are worth no more than another try. What is wrong with the database is told elsewhere.
            log.LogWarning("The figures of a week could not be kept. {Detail}", fault.GetType().Name);

            return false;
        }
    }
}
