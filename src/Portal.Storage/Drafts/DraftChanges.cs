namespace Portal.Storage.Drafts;

/// <summary>How many items saving made new, changed or took away; a line of a region file counts as one.</summary>
public sealed record DraftChanges(int Added, int Changed, int Removed)
{
    /// <summary>Whether everything was as it should be already.</summary>
    public bool IsNone => this is { Added: 0, Changed: 0, Removed: 0 };
}
