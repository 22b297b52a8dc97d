namespace Portal.Storage.Revisions;

/// <summary>A revision as lists show it: without what it said.</summary>
/// <param name="IsRemoval">Whether the item was taken away.</param>
public sealed record RevisionLine(long Id, string Kind, string Key, int Number, DateTimeOffset At, string By, string Note, bool IsRemoval);

/// <summary>The kinds of items that editors see the revisions of: the names of their tables.</summary>
public static class RevisionKind
{
    public const string Page = "Pages";
    public const string Desk = "Desks";
    public const string Text = "Texts";
}
