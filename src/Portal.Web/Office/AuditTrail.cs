using Portal.Storage;
using Portal.Storage.Audit;

namespace Portal.Web.Office;

/// <summary>Notes who did what. The note is saved together with what was done, or not at all.</summary>
internal sealed class AuditTrail(PortalDbContext context, TimeProvider clock)
{
    /// <param name="deed">A word, such as those of <see cref="AuditEntry"/>.</param>
    /// <param name="about">To whom or what.</param>
    public void Add(string who, string deed, string about, string detail = "") =>
        context.AuditEntries.Add(new AuditEntry { At = clock.GetUtcNow(), Who = who, Deed = deed, About = about, Detail = detail });
}
