using Portal.Storage.Reviews;
using Portal.Web.Serving;

namespace Portal.Web.Publishing;

/// <summary>Publishes what was approved for a time, when its time has come. Every replica looks; the database lets one of them do it.</summary>
internal sealed class DuePublications(IServiceScopeFactory scopes, PublicationBell bell, TimeProvider clock, ILogger<DuePublications> log) : BackgroundService
{
    /// <summary>Between two looks.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);

    private bool isSaid;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);

        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await LookAsync(stoppingToken);
        }
    }

    private async Task LookAsync(CancellationToken cancellation)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();

            if (await scope.ServiceProvider.GetRequiredService<Reviewing>().PublishDueAsync(cancellation) is ReviewAttempt.Published)
            {
                bell.Ring();
            }

            isSaid = false;
        }
        catch (Exception fault) when (!cancellation.IsCancellationRequested)
        {
            // Of whatever kind: what is due stays due, and the next look tries again. Said once.
            if (!isSaid)
            {
                log.LogWarning("What is due could not be published. {Detail}", fault.GetType().Name);
            }

            isSaid = true;
        }
    }
}
