using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Portal.Storage.Tests.Databases;

/// <summary>The database goes away just before a command, or just before or after a commit.</summary>
public sealed class InterruptedException() : Exception("The database is gone.");

/// <summary>Lets the first commands through and fails the one after them; every commit counts for two, before and after it.</summary>
/// <param name="passing">How many get through.</param>
internal sealed class Interruption(int passing)
{
    private int _passed;

    /// <summary>Whether anything was failed.</summary>
    public bool Happened { get; private set; }

    public IInterceptor[] Interceptors => [new Commands(this), new Commits(this)];

    private void Next()
    {
        if (_passed++ >= passing)
        {
            Happened = true;

            throw new InterruptedException();
        }
    }

    private sealed class Commands(Interruption all) : DbCommandInterceptor
    {
        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            all.Next();

            return ValueTask.FromResult(result);
        }

        public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
        {
            all.Next();

            return ValueTask.FromResult(result);
        }

        public override ValueTask<InterceptionResult<object>> ScalarExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<object> result, CancellationToken cancellationToken = default)
        {
            all.Next();

            return ValueTask.FromResult(result);
        }
    }

    private sealed class Commits(Interruption all) : DbTransactionInterceptor
    {
        public override ValueTask<InterceptionResult> TransactionCommittingAsync(
            DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
        {
            all.Next();

            return ValueTask.FromResult(result);
        }

        public override Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            all.Next();

            return Task.CompletedTask;
        }
    }
}
