using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Portal.Storage.Json;
using Portal.Storage.Regions;
using Portal.Storage.Revisions;

namespace Portal.Storage.Drafts;

/// <summary>Adds a revision for each item that is about to be saved.</summary>
internal sealed class DraftRevisions(PortalDbContext context, DateTimeOffset at, string who, string note)
{
    public DraftChanges Stage()
    {
        context.ChangeTracker.DetectChanges();
        var entries = context.ChangeTracker.Entries().Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted).ToList();
        var items = entries.Where(entry => entry.Entity is DraftRow && SaysSomethingElse(entry)).ToList();
        var lines = entries.Where(entry => entry.Entity is RegionRow).ToList();
        var kinds = items.Select(KindOf).ToHashSet(StringComparer.Ordinal);
        var moved = entries.Where(entry => entry.Entity is DraftRow && !SaysSomethingElse(entry) && !kinds.Contains(KindOf(entry)));

        context.Revisions.AddRange(lines.Concat(moved).GroupBy(KindOf, StringComparer.Ordinal).Select(OfFile));
        context.Revisions.AddRange(items.Select(OfItem));

        return Count([.. items, .. lines]);
    }

    /// <summary>That a neighbour was put in or taken out is no change of the item.</summary>
    private static bool SaysSomethingElse(EntityEntry entry) =>
        entry.State != EntityState.Modified
        || entry.ComplexProperties.Any(part => part.IsModified)
        || entry.Properties.Any(property => property.IsModified && property.Metadata.Name != nameof(OrderedRow<>.Position));

    private static string KindOf(EntityEntry entry) => entry.Metadata.GetTableName()!;

    private static DraftChanges Count(List<EntityEntry> entries) => new(
        entries.Count(entry => entry.State == EntityState.Added),
        entries.Count(entry => entry.State == EntityState.Modified),
        entries.Count(entry => entry.State == EntityState.Deleted));

    private Revision OfItem(EntityEntry entry)
    {
        var row = (DraftRow)entry.Entity;

        return Of(
            KindOf(entry),
            row.ItemKey,
            entry.State == EntityState.Modified ? row.Revision + 1 : row.Revision,
            entry.State == EntityState.Deleted ? null : row.State);
    }

    /// <summary>A region file gets one revision as a whole; what it said stands in the publications. So does a kind of which only the order changed.</summary>
    private Revision OfFile(IGrouping<string, EntityEntry> lines) => Of(lines.Key, "", 0, StoredJson.Write(Count([.. lines])));

    private Revision Of(string kind, string key, int number, string? state) =>
        new() { Kind = kind, Key = key[..Math.Min(key.Length, RevisionMapping.Key)], Number = number, At = at, By = who, Note = note, State = state };
}
