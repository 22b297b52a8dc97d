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

    /// <summary>A review was asked for; the next five are what came of it.</summary>
    public const string Submitted = "submitted";
    public const string Approved = "approved";

    /// <summary>By the person who asked: <c>Office:Reviewers</c> is 1.</summary>
    public const string ApprovedAlone = "approved-alone";
    public const string Rejected = "rejected";
    public const string Withdrawn = "withdrawn";

    /// <summary>It was approved for a time, and could not be published then.</summary>
    public const string NotPublished = "not-published";

    /// <summary>Urgent changes: live at once, and every manager is told.</summary>
    public const string Hid = "hid";

    /// <inheritdoc cref="Hid"/>
    public const string Closed = "closed";

    /// <inheritdoc cref="Hid"/>
    public const string PutBack = "put-back";

    /// <summary>A new value of a channel, which waits for a second person.</summary>
    public const string Proposed = "proposed";

    /// <inheritdoc cref="Hid"/>
    public const string Confirmed = "confirmed";

    /// <summary>A link with which an outsider reads the draft.</summary>
    public const string Shared = "shared";
    public const string Unshared = "unshared";

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
