using Microsoft.AspNetCore.Identity;

namespace Portal.Storage.Editors;

/// <summary>Somebody who works on the edition. Never deleted, because revisions name them; blocked instead.</summary>
/// <remarks>The name to sign in with is the e-mail address.</remarks>
public sealed class Editor : IdentityUser<Guid>
{
    /// <summary>As revisions and the audit name them. Nobody else has it.</summary>
    public required string Name { get; set; }

    public required EditorRole Role { get; set; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>To within a few minutes; null for who never signed in.</summary>
    public DateTimeOffset? SeenAt { get; set; }

    /// <summary>From when they may not come in any more; null for who may.</summary>
    public DateTimeOffset? BlockedAt { get; set; }

    public bool IsBlocked => BlockedAt is not null;
}
