using System.Collections.Immutable;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Portal.Referral;
using Portal.Storage;
using Portal.Storage.Json;
using Portal.Storage.Rules;
using Portal.Web.Guides.Naming;
using Portal.Web.Guides.Table;

namespace Portal.Web.Guides.Drafts;

/// <summary>The rules of the draft as a table: read, compared with what was typed, and saved.</summary>
internal sealed class RuleSheet
{
    public const string Kind = "Rules";

    private readonly PortalDbContext context;

    private RuleSheet(PortalDbContext context, GuideNames names, List<RuleRow> rows)
    {
        this.context = context;
        Names = names;
        Columns = new RuleColumns(names.Facts);
        Writing = new RuleWriting(names, Columns);
        Rows = rows;
    }

    public GuideNames Names { get; }

    public RuleColumns Columns { get; }

    public RuleWriting Writing { get; }

    /// <summary>In their order.</summary>
    public List<RuleRow> Rows { get; }

    public ImmutableArray<Rule> Rules => [.. Rows.Select(row => row.Item)];

    public static async Task<RuleSheet> ReadAsync(PortalDbContext context, GuideDraft draft, CancellationToken cancellation) => new(
        context,
        await draft.NamesAsync(cancellation),
        await context.Rules.OrderBy(row => row.Position).ThenBy(row => row.Id).ToListAsync(cancellation));

    public TableReading Read(ImmutableArray<TypedLine> lines) => new RuleReading(Names, Columns).Read(lines);

    /// <summary>Which rules are shown, and at which revision: goes along with a form, so that nobody saves over what they did not see.</summary>
    public static string Seen(IEnumerable<RuleRow> rows) =>
        string.Join(' ', rows.Select(row => string.Create(CultureInfo.InvariantCulture, $"{row.Id}:{row.Revision}")));

    /// <summary>Reads <see cref="Seen(IEnumerable{RuleRow})"/> back; what is no such text says that nothing was seen.</summary>
    public static IReadOnlyDictionary<string, int> Seen(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(part => part.Split(':'))
        .Where(part => part.Length == 2 && int.TryParse(part[1], NumberStyles.None, CultureInfo.InvariantCulture, out _))
        .DistinctBy(part => part[0], StringComparer.Ordinal)
        .ToDictionary(part => part[0], part => int.Parse(part[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);

    /// <summary>Puts what was typed together with what others saved meanwhile.</summary>
    public async Task<RuleMerge> MergeAsync(IReadOnlyDictionary<string, int> seen, ImmutableArray<Rule> typed, ImmutableArray<string> removed, CancellationToken cancellation)
    {
        var now = Rows.ToDictionary(row => row.Id, row => row.Revision, StringComparer.Ordinal);
        var changed = seen.Where(state => now.GetValueOrDefault(state.Key) != state.Value).Select(state => state.Key).ToList();
        var revisions = changed.Count == 0 ? [] : await context.Revisions.AsNoTracking().Where(revision => revision.Kind == Kind && changed.Contains(revision.Key) && revision.State != null).ToListAsync(cancellation);
        var shown = revisions
            .Where(revision => revision.Number == seen[revision.Key])
            .GroupBy(revision => revision.Key, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => StoredJson.Read<Rule>(same.OrderBy(revision => revision.Id).Last().State!), StringComparer.Ordinal);

        return RuleMerge.Of(new RuleStates(seen, [.. Rows.Select(row => (row.Item, row.Revision))], shown), typed, removed, Writing);
    }

    /// <summary>Puts the changes in the context; nothing is saved.</summary>
    public async Task StageAsync(TableChanges changes, CancellationToken cancellation)
    {
        var rows = Rows.ToDictionary(row => row.Id, StringComparer.Ordinal);
        foreach (var (position, rule) in changes.After.Index())
        {
            if (rows.Remove(rule.Id, out var row))
            {
                (row.Item, row.Position) = (rule, position);
            }
            else
            {
                context.Rules.Add(new RuleRow { Id = rule.Id, Item = rule, Position = position });
            }
        }

        context.Rules.RemoveRange(rows.Values);
        await ReasonWords.StageAsync(context, changes.After, cancellation);
    }

    /// <summary>What stands there now of rules that two changed, cell by cell; nothing where a rule was taken away.</summary>
    public List<KeyValuePair<string, List<string>>> Told(ImmutableArray<RuleOvertaken> overtaken) =>
        [.. overtaken.Select(rule => KeyValuePair.Create(rule.Id, (rule.Theirs is null ? [] : Writing.Lines(rule.Theirs)).Select(Told).ToList()))];

    private string Told(string[] line) => string.Join("; ", line.Index().Where(cell => cell.Index > 0 && cell.Item.Length > 0).Select(cell => $"{Columns.Titles[cell.Index]}: {cell.Item}"));

    /// <summary>"1 regel nieuw, 2 veranderd."</summary>
    public static string Told(TableChanges changes)
    {
        string[] parts =
        [
            Count(changes.Added.Length, "nieuw"),
            Count(changes.Changed.Length, "veranderd"),
            Count(changes.Removed.Length, "weggehaald"),
            changes.Moved ? "een andere volgorde" : "",
        ];
        var told = string.Join(", ", parts.Where(part => part.Length > 0));

        return told.Length == 0 ? "Er verandert niets." : $"Regels: {told}.";

        static string Count(int count, string what) => count == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{count} {what}");
    }
}
