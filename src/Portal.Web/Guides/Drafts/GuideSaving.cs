using Microsoft.EntityFrameworkCore;
using Portal.Storage;
using Portal.Storage.Drafts;
using Portal.Web.Office;

namespace Portal.Web.Guides.Drafts;

/// <summary>Saves what a page changed in the draft, in the name of who is at work.</summary>
internal sealed class GuideSaving(PortalDbContext context, EditorAtWork editor, TimeProvider clock)
{
    /// <returns>False when somebody else saved one of the items after it was read: then nothing was saved, and the page reads again.</returns>
    public async Task<bool> SaveAsync(string note, CancellationToken cancellation)
    {
        try
        {
            await new DraftEdition(context, clock).SaveAsync(editor.Name, note, cancellation);

            return true;
        }
        catch (DbUpdateException lost) when (lost is DbUpdateConcurrencyException || IsTaken(lost))
        {
            context.ChangeTracker.Clear();

            return false;
        }
    }

    /// <summary>Two who add an item of one name at once: the database refuses the second by its key.</summary>
    private static bool IsTaken(DbUpdateException lost) => lost.Entries.Any(entry => entry.State == EntityState.Added);

    /// <summary>Puts the item between the others: after the one with this key, or first.</summary>
    /// <returns>Its position; later ones have moved up.</returns>
    public static int MakeRoom<TRow, T>(IReadOnlyList<TRow> inOrder, string after, Func<TRow, string> key)
        where TRow : OrderedRow<T>
    {
        var place = 1 + inOrder.Index().Where(row => key(row.Item) == after).Select(row => row.Index).DefaultIfEmpty(-1).First();
        foreach (var (index, row) in inOrder.Index())
        {
            row.Position = index < place ? index : index + 1;
        }

        return place;
    }
}
