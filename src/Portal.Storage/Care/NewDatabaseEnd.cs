using System.Collections.Immutable;
using Portal.Content;

namespace Portal.Storage.Care;

/// <summary>What came of making a new database.</summary>
public abstract record NewDatabaseEnd
{
    private NewDatabaseEnd()
    {
    }

    /// <summary>It is there, with publication 1.</summary>
    public sealed record Made : NewDatabaseEnd;

    /// <summary>There is one already, or another process made one meanwhile: use that. It was not touched.</summary>
    public sealed record AlreadyThere : NewDatabaseEnd;

    /// <summary>The edition has mistakes; nothing was made.</summary>
    public sealed record Refused(ImmutableArray<ContentProblem> Problems) : NewDatabaseEnd;

    /// <summary>A file of a database that is gone lies there and would be taken for a part of the new one; nothing was made.</summary>
    public sealed record LeftOver(string File) : NewDatabaseEnd;
}
