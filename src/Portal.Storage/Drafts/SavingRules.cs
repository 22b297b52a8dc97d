using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Portal.Storage.Audit;
using Portal.Storage.Editors;
using Portal.Storage.Revisions;

namespace Portal.Storage.Drafts;

/// <summary>What holds for everything that is saved, whoever saves it.</summary>
internal static class SavingRules
{
    /// <exception cref="InvalidDataException">A text is longer than its column, or a key ends in a space.</exception>
    /// <exception cref="InvalidOperationException">Something that was written down would be changed or taken away.</exception>
    public static void Apply(ChangeTracker tracker)
    {
        var entries = tracker.Entries().Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted).ToList();

        foreach (var entry in entries)
        {
            if (entry.State != EntityState.Added && entry.Entity is Revision or AuditEntry)
            {
                throw new InvalidOperationException($"{entry.Metadata.ShortName()} is only ever added to.");
            }

            if (entry.State != EntityState.Deleted)
            {
                RefuseTooLong(entry);
                RefuseSpaceAfterKey(entry);
            }

            if (entry is { State: EntityState.Modified, Entity: Editor })
            {
                entry.Property(nameof(Editor.ConcurrencyStamp)).CurrentValue = Guid.NewGuid().ToString("N");
            }

            if (entry is { State: EntityState.Modified, Entity: DraftRow })
            {
                // From the number that was read, so that trying again after a failure counts once.
                var revision = entry.Property(nameof(DraftRow.Revision));
                revision.CurrentValue = (int)revision.OriginalValue! + 1;
            }
        }
    }

    /// <summary>SQLite would take any length, SQL Server would refuse the whole save without naming the text.</summary>
    private static void RefuseTooLong(EntityEntry entry)
    {
        foreach (var property in entry.Properties.Concat(entry.ComplexProperties.SelectMany(part => part.Properties)))
        {
            if (property.Metadata.GetMaxLength() is > 0 and var most && property.CurrentValue is string text && text.Length > most)
            {
                throw new InvalidDataException(
                    $"{entry.Metadata.GetTableName()}.{property.Metadata.GetColumnName()} holds a text of {text.Length} characters that starts with \"{text[..Math.Min(40, most)]}\"; {most} fit.");
            }
        }
    }

    /// <summary>SQL Server takes two keys that differ in spaces at their end for one, SQLite for two.</summary>
    private static void RefuseSpaceAfterKey(EntityEntry entry)
    {
        foreach (var property in entry.Properties)
        {
            if (property.Metadata.IsPrimaryKey() && property.CurrentValue is string key && key.EndsWith(' '))
            {
                throw new InvalidDataException($"{entry.Metadata.GetTableName()}.{property.Metadata.GetColumnName()} holds the key \"{key}\", which ends in a space.");
            }
        }
    }
}
