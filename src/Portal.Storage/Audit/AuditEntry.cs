namespace Portal.Storage.Audit;

/// <summary>Something that somebody did to the edition, in the office or by a command. Only ever added to.</summary>
public sealed class AuditEntry
{
    public const string Imported = "imported";
    public const string Published = "published";
    public const string Restored = "restored";

    public const string SignedIn = "signed-in";
    public const string SignInFailed = "sign-in-failed";
    public const string LockedOut = "locked-out";
    public const string SignedOutEverywhere = "signed-out-everywhere";
    public const string EditorInvited = "editor-invited";
    public const string LinkMade = "link-made";
    public const string RoleChanged = "role-changed";
    public const string EditorBlocked = "editor-blocked";
    public const string EditorUnblocked = "editor-unblocked";
    public const string PasswordSet = "password-set";
    public const string PasskeyAdded = "passkey-added";
    public const string PasskeyRemoved = "passkey-removed";
    public const string RecoveryMade = "recovery-made";
    public const string RecoveryUsed = "recovery-used";

    public long Id { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string Who { get; init; }

    /// <summary>What was done, in a word, such as <see cref="Published"/>.</summary>
    public required string Deed { get; init; }

    /// <summary>To what; empty when that is clear of itself.</summary>
    public required string About { get; init; }

    /// <summary>In a sentence; may be empty.</summary>
    public required string Detail { get; init; }
}
