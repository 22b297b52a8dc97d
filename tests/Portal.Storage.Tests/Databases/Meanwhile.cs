using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Portal.Storage.Tests.Databases;

/// <summary>Does something once, just before the first command that holds these words.</summary>
internal sealed class Meanwhile(string words, Func<Task> doing) : DbCommandInterceptor
{
    private bool _done;

    public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        if (!_done && command.CommandText.Contains(words, StringComparison.Ordinal))
        {
            _done = true;
            await doing();
        }

        return result;
    }
}
