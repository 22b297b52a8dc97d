using Portal.Storage.Publishing;
using Portal.Web.Sealing.Keys;
using Portal.Web.Serving.Copies;

namespace Portal.Web.Serving;

/// <summary>
/// Before the program listens: finds something to serve. First start: makes the database. Else what is live in the database; when that
/// gives nothing, the newest sound copy; when there is none, waits.
/// </summary>
internal sealed class PublicationStart(
    FirstStart first, SchemaUpkeep upkeep, DatabaseTurns turns, DatabaseState state, LiveReader reader, PublicationServing serving, PublicationCopies copies, KeyKeeping keeping, TimeProvider clock, ILogger<PublicationStart> log)
    : IHostedLifecycleService
{
    private readonly HashSet<string> refusedCopies = new(StringComparer.Ordinal);
    private DatabaseCondition said;

    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        keeping.Recall();
        await first.MakeDatabaseAsync(cancellationToken);
        await upkeep.MigrateFileAsync(cancellationToken);

        while (!await ServeFromDatabaseAsync(cancellationToken) && !ServeFromCopy())
        {
            Say();
            await Task.Delay(PublicationWatch.Pause, clock, cancellationToken);
        }

        serving.Copy();
        keeping.Mirror(isWhole: false);
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task<bool> ServeFromDatabaseAsync(CancellationToken cancellation)
    {
        var known = copies.Read().Select(copy => new LivePointer(copy.Installation, copy.Number)).FirstOrDefault();

        return await turns.TakeAsync(known, served: null, cancellation) is LiveReading.Newer { Edition: var edition }
            && TryServe(edition);
    }

    private bool TryServe(PublishedEdition edition)
    {
        if (serving.Serve(edition, PublicationSource.Database) is not { } mistakes)
        {
            return true;
        }

        var withheld = reader.Refuse(new LivePointer(edition.Installation, edition.Number), mistakes);
        state.Note(withheld.Condition, withheld.Detail);

        return false;
    }

    private bool ServeFromCopy()
    {
        foreach (var copy in copies.Read().Where(copy => !refusedCopies.Contains(copy.Hash)))
        {
            if (serving.Serve(copy, PublicationSource.Copy) is not { } mistakes)
            {
                return true;
            }

            refusedCopies.Add(copy.Hash);
            log.LogWarning("The copy of publication {Number} can't be served. {Detail}", copy.Number, mistakes);
        }

        return false;
    }

    private void Say()
    {
        if (said != state.Condition)
        {
            said = state.Condition;
            log.LogWarning("There is nothing to serve: the database is {Condition} and no copy on disk can be used. Asked again every two seconds. {Advice}", DatabaseState.Word(said), DatabaseAdvice.For(said));
        }
    }
}
