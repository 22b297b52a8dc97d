namespace Portal.Storage.Publishing;

/// <summary>The text of a file that some publication holds. Kept once, however many hold it; never changed.</summary>
public sealed class DocumentRow
{
    /// <summary>As <see cref="DocumentHash.Of"/> gives it.</summary>
    public required string Hash { get; init; }

    public required string Text { get; init; }
}
