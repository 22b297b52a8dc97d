using Portal.Storage.Revisions;

namespace Portal.Storage.Drafts;

/// <summary>What came of saving one item.</summary>
public abstract record ItemSaving
{
    private ItemSaving()
    {
    }

    /// <summary>It was saved.</summary>
    /// <param name="Revision">Its new number.</param>
    public sealed record Saved(int Revision) : ItemSaving;

    /// <summary>It says so already; nothing was written.</summary>
    public sealed record Unchanged(int Revision) : ItemSaving;

    /// <summary>Somebody saved it after it was opened, or made one with the same name meanwhile; nothing was written.</summary>
    /// <param name="Origin">What it said when it was opened; null when it was not there.</param>
    /// <param name="Theirs">What it says now.</param>
    /// <param name="Revision">The number of that.</param>
    /// <param name="Last">Who saved it last; null when nothing is known of that.</param>
    public sealed record Conflict(string? Origin, string Theirs, int Revision, RevisionLine? Last) : ItemSaving;

    /// <summary>Somebody took it away after it was opened; nothing was written.</summary>
    /// <param name="Last">Who did; null when nothing is known of that.</param>
    public sealed record Gone(RevisionLine? Last) : ItemSaving;

    /// <summary>It can't be stored; nothing was written.</summary>
    public sealed record Refused(string Problem) : ItemSaving;
}
