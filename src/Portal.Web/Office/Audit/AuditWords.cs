using System.Collections.Immutable;
using Portal.Storage.Audit;

namespace Portal.Web.Office.Audit;

/// <summary>The deeds of the audit as the office says them. A new deed gets a line here.</summary>
internal static class AuditWords
{
    public static ImmutableArray<KeyValuePair<string, string>> Deeds { get; } =
    [
        new(AuditEntry.Published, "gepubliceerd"),
        new(AuditEntry.Restored, "publicatie teruggezet"),
        new(AuditEntry.Imported, "editie ingelezen"),
        new(AuditEntry.Submitted, "gevraagd om te publiceren"),
        new(AuditEntry.Approved, "goedgekeurd voor later"),
        new(AuditEntry.ApprovedAlone, "alleen goedgekeurd"),
        new(AuditEntry.Rejected, "afgewezen"),
        new(AuditEntry.Withdrawn, "aanvraag ingetrokken"),
        new(AuditEntry.NotPublished, "kon niet gepubliceerd worden"),
        new(AuditEntry.Hid, "kanaal verborgen"),
        new(AuditEntry.Closed, "kanaal gesloten"),
        new(AuditEntry.PutBack, "kanaal teruggezet"),
        new(AuditEntry.Proposed, "nieuw nummer gevraagd"),
        new(AuditEntry.Confirmed, "nieuw nummer bevestigd"),
        new(AuditEntry.Shared, "link naar het concept gemaakt"),
        new(AuditEntry.Unshared, "link naar het concept ingetrokken"),
        new(AuditEntry.SignedIn, "ingelogd"),
        new(AuditEntry.SignInFailed, "inloggen mislukt"),
        new(AuditEntry.LockedOut, "een kwartier buitengesloten"),
        new(AuditEntry.SignedOutEverywhere, "overal uitgelogd"),
        new(AuditEntry.EditorInvited, "uitgenodigd"),
        new(AuditEntry.LinkMade, "nieuwe link gemaakt"),
        new(AuditEntry.RoleChanged, "rol veranderd"),
        new(AuditEntry.EditorBlocked, "geblokkeerd"),
        new(AuditEntry.EditorUnblocked, "weer toegelaten"),
        new(AuditEntry.PasswordSet, "wachtwoord en app ingesteld"),
        new(AuditEntry.PasskeyAdded, "passkey toegevoegd"),
        new(AuditEntry.PasskeyRemoved, "passkey weggehaald"),
        new(AuditEntry.RecoveryMade, "herstelcodes gemaakt"),
        new(AuditEntry.RecoveryUsed, "herstelcode gebruikt"),
    ];

    /// <summary>A deed without words is shown as it is kept: better than not at all.</summary>
    public static string Of(string deed) => Deeds.FirstOrDefault(known => known.Key == deed).Value ?? deed;
}
