namespace Portal.Storage.Revisions;

/// <summary>The note of a move. Revisions know an item by its key, so under another key it is another item; by this note the old one is known to live on.</summary>
public static class MoveNote
{
    internal const string Start = "Verplaatst van ";

    public static string Of(string key, string newKey) => $"{Start}{key} naar {newKey}.";
}
