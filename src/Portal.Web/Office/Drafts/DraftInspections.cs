using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Portal.Content.Publishing;
using Portal.Storage;
using Portal.Storage.Care;
using Portal.Storage.Drafts;

namespace Portal.Web.Office.Drafts;

/// <summary>
/// Inspects the draft in the background, once for each state of it, so that no page waits for it: it takes seconds. One inspection goes on
/// at a time; what was saved meanwhile is looked at next.
/// </summary>
internal sealed class DraftInspections(IServiceScopeFactory scopes, LatestCompilation latest, TimeProvider clock, ILogger<DraftInspections> log) : IHostedService, IDisposable
{
    private readonly Lock turn = new();
    private readonly CancellationTokenSource stopping = new();
    private volatile DraftInspection? last;
    private Task<DraftInspection>? running;
    private bool isGone;

    /// <summary>What is known of the draft, at once; when that is not the draft as it is, an inspection is under way.</summary>
    public async Task<DraftKnowledge> KnownAsync(CancellationToken cancellation)
    {
        var mark = await MarkAsync(cancellation);

        if (last is { } known && known.Mark == mark)
        {
            return new DraftKnowledge(known, IsCurrent: true);
        }

        _ = Run();

        return new DraftKnowledge(last, IsCurrent: false);
    }

    /// <summary>The files of the draft in a state, when that was inspected last; else null.</summary>
    public ImmutableSortedDictionary<string, string>? FilesAt(long mark) => last is { } known && known.Mark == mark ? known.Files : null;

    /// <summary>The inspection of the draft as it is now, however long it takes: for who can't go on without.</summary>
    public async Task<DraftInspection> WaitAsync(CancellationToken cancellation)
    {
        var mark = await MarkAsync(cancellation);

        while (true)
        {
            if (last is { } known && known.Mark >= mark)
            {
                return known;
            }

            await Run().WaitAsync(cancellation);
        }
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Waits for the inspection that goes on: it must not read from a database that is being taken away.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        // A host that is taken down may stop its services once more after it let go of them.
        if (isGone)
        {
            return;
        }

        await stopping.CancelAsync();

        if (running is { } work)
        {
            await ((Task)work).WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    public void Dispose()
    {
        isGone = true;
        stopping.Dispose();
    }

    /// <summary>A number that goes up with each save of the draft, by whichever replica: every save leaves a revision.</summary>
    private static async Task<long> MarkAsync(PortalDbContext context, CancellationToken cancellation) =>
        await context.Revisions.MaxAsync(revision => (long?)revision.Id, cancellation) ?? 0;

    /// <summary>Which state the draft is in now.</summary>
    public async Task<long> MarkAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();

        return await MarkAsync(scope.ServiceProvider.GetRequiredService<PortalDbContext>(), cancellation);
    }

    private Task<DraftInspection> Run()
    {
        lock (turn)
        {
            return running is { IsCompleted: false } ? running : running = Task.Run(InspectAsync);
        }
    }

    private async Task<DraftInspection> InspectAsync()
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var context = scope.ServiceProvider.GetRequiredService<PortalDbContext>();
            var draft = scope.ServiceProvider.GetRequiredService<DraftEdition>();

            while (true)
            {
                var mark = await MarkAsync(context, stopping.Token);
                var edition = await draft.ReadAsync(stopping.Token);

                // Who saved between the two makes it unsure which state was read.
                if (mark == await MarkAsync(context, stopping.Token))
                {
                    return last = DraftInspection.Of(mark, edition, latest, clock.GetUtcNow());
                }
            }
        }
        catch (Exception failure) when (DatabaseFaults.IsOne(failure) && !stopping.IsCancellationRequested)
        {
            log.LogWarning("The draft can't be inspected. {Detail}", DatabaseFaults.DetailOf(failure));

            throw;
        }
    }
}
