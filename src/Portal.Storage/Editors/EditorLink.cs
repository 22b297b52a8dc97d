namespace Portal.Storage.Editors;

/// <summary>A link that lets one editor set up how they sign in, once. Only its hash is kept, so that who reads the table can't use it.</summary>
public sealed class EditorLink
{
    /// <summary>Of what stands in the link: SHA-256 in lower-case hexadecimal.</summary>
    public required string Hash { get; init; }

    public required Guid EditorId { get; init; }

    public required DateTimeOffset MadeAt { get; init; }

    /// <summary>From then on it opens nothing.</summary>
    public required DateTimeOffset EndsAt { get; set; }

    /// <summary>When it was used; null while it still can be.</summary>
    public DateTimeOffset? UsedAt { get; set; }
}
