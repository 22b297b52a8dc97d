using System.Collections.Immutable;
using Portal.Content;

namespace Portal.Storage.Publishing;

/// <summary>What came of publishing.</summary>
public abstract record PublishAttempt
{
    private PublishAttempt()
    {
    }

    /// <summary>It is live under this number.</summary>
    public sealed record Published(int Number, string Hash) : PublishAttempt;

    /// <summary>It has mistakes; what was live stays so.</summary>
    public sealed record Refused(ImmutableArray<ContentProblem> Problems) : PublishAttempt;

    /// <summary>It says what is live already.</summary>
    public sealed record Unchanged(int Number) : PublishAttempt;

    /// <summary>Somebody else published meanwhile; look at theirs and try again.</summary>
    public sealed record Overtaken : PublishAttempt;

    /// <summary>There is no publication of this number to put back.</summary>
    public sealed record Unknown(int Number) : PublishAttempt;
}
