using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Portal.Storage.Json;

namespace Portal.Storage.Drafts;

/// <summary>How a record of the edition lies in its row: plain parts in columns of their own, nested ones as JSON, the id in the row's key.</summary>
internal static class ItemMapping
{
    /// <summary>Longest id of a desk, a question and so on.</summary>
    public const int Id = 100;

    /// <summary>Longest language tag that has a use (BCP 47).</summary>
    public const int Language = 35;

    /// <summary>Longest key of a page or of a text of the interface.</summary>
    public const int Key = 200;

    /// <summary>For texts that people write at length.</summary>
    public const int Unbounded = -1;

    /// <summary>What rows and records call their own id.</summary>
    private const string OwnId = "Id";

    /// <summary>Maps every part of the record, so that a part that is added to it can't be forgotten here.</summary>
    /// <param name="longTexts">The parts that may be longer than the default maximum.</param>
    public static void HasItem<TRow, T>(this EntityTypeBuilder<TRow> row, params string[] longTexts)
        where TRow : DraftRow<T>
        where T : notnull
    {
        IsSaved(row);
        Map(row.ComplexProperty(r => r.Item), longTexts);
    }

    /// <summary>As <see cref="HasItem"/>, for rows whose record holds its own id: the key of the row and the id of the record are one column.</summary>
    public static void HasNamedItem<TRow, T>(this EntityTypeBuilder<TRow> row, params string[] longTexts)
        where TRow : DraftRow<T>
        where T : notnull
    {
        row.HasKey(OwnId);
        row.Property<string>(OwnId).HasColumnName(OwnId).HasMaxLength(Id);
        row.HasItem<TRow, T>(longTexts);
        row.ComplexProperty(r => r.Item).Property<string>(OwnId).HasMaxLength(Id);
    }

    public static void IsSaved<TRow>(this EntityTypeBuilder<TRow> row)
        where TRow : DraftRow
    {
        row.Ignore(r => r.ItemKey);
        row.Property(r => r.Revision).IsConcurrencyToken();
    }

    public static void IsJson<T>(this PropertyBuilder<T> part)
    {
        var (converter, comparer) = StoredJson.Of(typeof(T));
        part.HasConversion(converter, comparer).HasMaxLength(Unbounded);
    }

    public static void Map<T>(ComplexPropertyBuilder<T> item, params string[] longTexts)
        where T : notnull
    {
        item.IsRequired();

        foreach (var part in typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (!part.CanWrite)
            {
                // What the record works out from its other parts.
                item.Ignore(part.Name);
                continue;
            }

            var column = item.Property(part.PropertyType, part.Name);
            column.HasColumnName(part.Name);

            if (!IsPlain(part.PropertyType))
            {
                var (converter, comparer) = StoredJson.Of(part.PropertyType);
                column.HasConversion(converter, comparer).HasMaxLength(Unbounded);
            }
            else if (longTexts.Contains(part.Name, StringComparer.Ordinal))
            {
                column.HasMaxLength(Unbounded);
            }
        }
    }

    private static bool IsPlain(Type type) => (Nullable.GetUnderlyingType(type) ?? type) is var plain
        && (plain == typeof(string) || plain == typeof(bool) || plain == typeof(int) || plain == typeof(DateOnly) || plain.IsEnum);
}
