using System.Collections.Immutable;

namespace Portal.Storage.Previews;

/// <summary>A link with which somebody without an account reads the draft as it was when the link was made: what they agree to is just that.</summary>
public sealed class PreviewLinkRow
{
    public long Id { get; init; }

    /// <summary>The link itself is kept nowhere.</summary>
    public required string TokenHash { get; init; }

    /// <summary>Where the reader starts, from the root of the site; with <see cref="IsWhole"/> false they see nothing else.</summary>
    public required string Start { get; init; }

    public required bool IsWhole { get; init; }

    /// <summary>For whom it is, as editors call them.</summary>
    public required string Reader { get; init; }

    /// <summary>Of the documents.</summary>
    public required string Hash { get; init; }

    /// <summary>The hash of each document, by file.</summary>
    public required ImmutableSortedDictionary<string, string> Manifest { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string By { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>When an editor took it back; null when nobody did.</summary>
    public DateTimeOffset? RevokedAt { get; set; }
}

/// <summary>What a reader left: agreement or a remark.</summary>
public sealed class PreviewRemarkRow
{
    public long Id { get; init; }

    public required long Link { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>As the reader gave it; may be empty.</summary>
    public required string Name { get; init; }

    public required bool Agrees { get; init; }

    public required string Text { get; init; }
}
