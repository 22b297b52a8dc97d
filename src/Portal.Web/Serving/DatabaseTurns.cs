using System.Diagnostics;
using Microsoft.Extensions.Options;
using Portal.Storage.Care;
using Portal.Storage.Keys;
using Portal.Storage.Publishing;
using Portal.Storage.Setup;
using Portal.Web.Sealing.Keys;

namespace Portal.Web.Serving;

/// <summary>One look at the database at a time: what is live, how it is, and the keys. Whatever goes wrong there is an ordinary end here.</summary>
internal sealed class DatabaseTurns(
    IServiceScopeFactory scopes, LiveReader reader, KeyKeeping keeping, DatabaseState state, IOptions<StorageOptions> storage)
{
    /// <summary>How many turns pass between two looks at the tables, at the keys, and at whether anything can be saved.</summary>
    private const int Thorough = 10;

    private Task<LiveReading> asking = Task.FromResult<LiveReading>(new LiveReading.Same());
    private int turn;

    /// <summary>Asks, or waits on for what was asked in the turn before.</summary>
    /// <inheritdoc cref="LiveReader.ReadAsync" path="/param"/>
    public async Task<LiveReading> TakeAsync(LivePointer? known, LivePointer? served, CancellationToken cancellation)
    {
        if (asking.IsCompleted)
        {
            var isThorough = turn++ % Thorough == 0 || state.Condition is not (DatabaseCondition.Reachable or DatabaseCondition.ReadOnly);

            // Apart: SQLite does its work before it gives a task, and a disk that hangs must not hold a start.
            asking = Task.Run(() => AskAsync(known, served, isThorough, cancellation), cancellation);
        }

        try
        {
            // By the machine's own time: this is about a machine that does not answer, not about what the clock says.
            return await asking.WaitAsync(TimeSpan.FromSeconds(storage.Value.CommandTimeout + 1), cancellation);
        }
        catch (TimeoutException)
        {
            // A server that is down may take long to be found so; it does not become a slow one each time.
            var condition = state.Condition == DatabaseCondition.Unreachable ? DatabaseCondition.Unreachable : DatabaseCondition.Slow;
            state.Note(condition);

            return new LiveReading.Withheld(condition);
        }
    }

    public static DatabaseCondition ConditionOf(Exception fault) => DatabaseFaults.Of(fault) switch
    {
        DatabaseFault.Unreachable => DatabaseCondition.Unreachable,
        DatabaseFault.Slow => DatabaseCondition.Slow,
        DatabaseFault.ReadOnly => DatabaseCondition.ReadOnly,
        DatabaseFault.Full => DatabaseCondition.Full,
        _ => throw new UnreachableException(),
    };

    private async Task<LiveReading> AskAsync(LivePointer? known, LivePointer? served, bool isThorough, CancellationToken cancellation)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var reading = await reader.ReadAsync(scope.ServiceProvider, known, served, isThorough, cancellation);

            if (reading is LiveReading.Withheld { Condition: not DatabaseCondition.RefusedPublication } withheld)
            {
                state.Note(withheld.Condition, withheld.Detail);
            }
            else if (isThorough)
            {
                var (condition, detail) = await CareAsync(scope.ServiceProvider, cancellation);
                var refused = reading as LiveReading.Withheld;
                state.Note(refused?.Condition ?? condition, refused?.Detail ?? detail);
            }

            return reading;
        }
        catch (Exception fault) when (!cancellation.IsCancellationRequested)
        {
            // Of whatever kind: visitors are served without the database, and the next turn asks again.
            var condition = ConditionOf(fault);
            state.Note(condition, DatabaseFaults.DetailOf(fault));

            return new LiveReading.Withheld(condition);
        }
    }

    /// <summary>Apart from what is live: a database that can't take a key must still be able to give a publication.</summary>
    private async Task<(DatabaseCondition Condition, string Detail)> CareAsync(IServiceProvider database, CancellationToken cancellation)
    {
        try
        {
            var isWritable = await database.GetRequiredService<DatabaseCare>().IsWritableAsync(cancellation);
            await keeping.SyncAsync(database.GetRequiredService<StoredKeys>(), cancellation);

            return (isWritable ? DatabaseCondition.Reachable : DatabaseCondition.ReadOnly, "");
        }
        catch (Exception fault) when (!cancellation.IsCancellationRequested)
        {
            return (ConditionOf(fault), DatabaseFaults.DetailOf(fault));
        }
    }
}
