using Microsoft.EntityFrameworkCore;
using Portal.Content;
using Portal.Content.Regions;
using Portal.Storage.Care;
using Portal.Storage.Desks;
using Portal.Storage.Drafts;
using Portal.Storage.Keys;
using Portal.Storage.Publishing;
using Portal.Storage.Revisions;
using Portal.Storage.Tests.Databases;
using Portal.Storage.Texts;
using Portal.Testing;

namespace Portal.Storage.Tests.SqlServer;

/// <summary>Everything that can be asked of the storage, in an order in which each has something to do, on the stand-in for a server.</summary>
internal static class EveryDeed
{
    private static readonly Lazy<Task<ILookup<string, string>>> AllHeard = new(DoAllAsync);

    private static readonly (string Name, Func<PortalDbContext, CancellationToken, Task> Do)[] Deeds =
    [
        ("DatabaseCare.MigrateAsync", (context, end) => new DatabaseCare(context).MigrateAsync(end)),
        ("DatabaseCare.SchemaAsync", (context, end) => new DatabaseCare(context).SchemaAsync(end)),
        ("DatabaseCare.IsWritableAsync", (context, end) => new DatabaseCare(context).IsWritableAsync(end)),
        ("StoredKeys.AddAsync", (context, end) => new StoredKeys(context).AddAsync([new StoredKey("key-1", "<key/>")], end)),
        ("StoredKeys.ReadAsync", (context, end) => new StoredKeys(context).ReadAsync(end)),
        ("DraftEdition.IsEmptyAsync", (context, end) => Draft(context).IsEmptyAsync(end)),
        ("DraftEdition.ReplaceAsync", (context, end) => Draft(context).ReplaceAsync(ShippedEdition.Edition, "import", "", end)),
        ("DraftEdition.ReadAsync", (context, end) => Draft(context).ReadAsync(end)),
        ("Publications.PublishAsync", (context, end) => Publications(context).PublishAsync("publisher", "", end)),
        ("DraftEdition.SaveAsync", SaveAsync),
        ("DraftItems.SaveAsync", SaveItemsAsync),
        ("DraftItems.RemoveAsync", (context, end) => Items(context).RemoveAsync(TextRow.Of("nl", "new", ""), 1, "editor", "", end)),
        ("ItemRevisions.ListAsync", (context, end) => new ItemRevisions(context).ListAsync(RevisionKind.Text, "nl/new", 10, end)),
        ("ItemRevisions.FindAsync", (context, end) => new ItemRevisions(context).FindAsync(RevisionKind.Text, "nl/new", 1, end)),
        ("ItemRevisions.BeforeAsync", (context, end) => new ItemRevisions(context).BeforeAsync(RevisionKind.Text, "nl/new", 1, end)),
        ("ItemRevisions.LastAsync", (context, end) => new ItemRevisions(context).LastAsync(RevisionKind.Text, "nl/new", end)),
        ("ItemRevisions.StateAtAsync", (context, end) => new ItemRevisions(context).StateAtAsync(RevisionKind.Text, "nl/new", 1, end)),
        ("ItemRevisions.LastStateAsync", (context, end) => new ItemRevisions(context).LastStateAsync(RevisionKind.Text, "nl/new", end)),
        ("ItemRevisions.RemovedAsync", (context, end) => new ItemRevisions(context).RemovedAsync([RevisionKind.Text, RevisionKind.Page], 10, end)),
        ("DeskUses.OfAsync", (context, end) => new DeskUses(context).OfAsync(ShippedEdition.Edition.Site.AlwaysDesk, end)),
        ("Publications.PublishAsync", (context, end) => Publications(context).PublishAsync("publisher", "", end)),
        ("Publications.RestoreAsync", (context, end) => Publications(context).RestoreAsync(1, "publisher", "", end)),
        ("Publications.CompareAsync", (context, end) => Publications(context).CompareAsync(1, 2, end)),
        ("Publications.ReadPointerAsync", (context, end) => Publications(context).ReadPointerAsync(end)),
        ("Publications.LoadAsync", (context, end) => Publications(context).LoadAsync(3, new Dictionary<string, string>(), end)),
        ("Publications.ListAsync", (context, end) => Publications(context).ListAsync(end)),
        .. OfficeDeeds.All,
        ("DraftEdition.ReplaceAsync", (context, end) => Draft(context).ReplaceAsync(Emptied(ShippedEdition.Edition), "import", "", end)),
    ];

    public static IEnumerable<string> Names => Deeds.Select(deed => deed.Name);

    /// <summary>What each of them said to the server.</summary>
    public static Task<ILookup<string, string>> HeardAsync() => AllHeard.Value;

    private static async Task<ILookup<string, string>> DoAllAsync()
    {
        await using var database = await TestDatabase.MakeAsync(DatabaseKind.StandIn);
        var heard = new List<(string Deed, string Sql)>();

        await using (var file = TestDatabase.OpenFile(database.File))
        {
            // So that there is something to migrate.
            await file.Database.ExecuteSqlRawAsync("DELETE FROM __EFMigrationsHistory; DELETE FROM Installation");
        }

        foreach (var (name, deed) in Deeds)
        {
            await using var context = database.Open();
            await deed(context, CancellationToken.None);
            heard.AddRange(database.StandIn.Heard.Select(sql => (name, sql)));
            database.StandIn.Heard.Clear();
        }

        return heard.ToLookup(line => line.Deed, line => line.Sql, StringComparer.Ordinal);
    }

    private static async Task SaveAsync(PortalDbContext context, CancellationToken end)
    {
        var settings = await context.Settings.SingleAsync(end);
        settings.Item = settings.Item with { Owner = "Somebody else" };
        await Draft(context).SaveAsync("editor", "", end);
    }

    private static async Task SaveItemsAsync(PortalDbContext context, CancellationToken end)
    {
        await Items(context).SaveAsync(TextRow.Of("nl", "new", "Nieuw"), DraftItems.New, "editor", "", end);
        await Items(context).SaveAsync(TextRow.Of("nl", "new", "Anders"), 9, "editor", "", end);
    }

    private static DraftItems Items(PortalDbContext context) => new(context, Draft(context), new ItemRevisions(context));

    private static Edition Emptied(Edition edition) => edition with
    {
        Pages = [],
        Regions = new RegionData([], [], [], []),
        Redirects = [],
        SearchWords = edition.SearchWords.Clear(),
        TranslatedFrom = edition.TranslatedFrom.Clear(),
    };

    private static DraftEdition Draft(PortalDbContext context) => new(context, TimeProvider.System);

    private static Publications Publications(PortalDbContext context) => new(context, TimeProvider.System);
}
