using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Portal.Storage.Tests.Databases;

/// <summary>Writes down every query.</summary>
internal sealed class Listener : DbCommandInterceptor
{
    public List<string> Queries { get; } = [];

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Queries.Add(command.CommandText);

        return ValueTask.FromResult(result);
    }
}
