using Microsoft.EntityFrameworkCore;
using Portal.Content.Desks;
using Portal.Storage.Drafts;
using Portal.Storage.Exchange;
using Portal.Storage.Previews;
using Portal.Storage.Publishing;
using Portal.Storage.Reviews;
using Portal.Storage.Urgent;
using Portal.Storage.Visits;
using Portal.Testing;

namespace Portal.Storage.Tests.SqlServer;

/// <summary>What the editors' office asks of the storage to publish: each once with an end and once without.</summary>
internal static class OfficeDeeds
{
    private const string Desk = "comensha";
    private const string Channel = "phone";

    private static readonly DateOnly Week = new(2026, 11, 23);

    public static IEnumerable<(string Name, Func<PortalDbContext, CancellationToken, Task> Do)> All =>
    [
        ("Publications.ReadAsync", (context, end) => new Publications(context, TimeProvider.System).ReadAsync(1, end)),
        ("Publications.ReadLiveAsync", (context, end) => new Publications(context, TimeProvider.System).ReadLiveAsync(end)),
        ("Reviewing.SubmitAsync", (context, end) => Reviews(context).SubmitAsync("editor", "Eerste.", null, end)),
        ("Reviewing.SubmitAsync", (context, end) => Reviews(context).SubmitAsync("editor", "Tweede.", null, end)),
        ("Reviewing.FindAsync", (context, end) => Reviews(context).FindAsync(2, end)),
        ("Reviewing.ApproveAsync", (context, end) => Reviews(context).ApproveAsync(2, "publisher", false, null, end)),
        ("Reviewing.ListAsync", (context, end) => Reviews(context).ListAsync(10, end)),
        ("Reviewing.RejectAsync", SubmitAndRejectAsync),
        ("Reviewing.WithdrawAsync", (context, end) => Reviews(context).WithdrawAsync(3, "editor", end)),
        ("Reviewing.PublishDueAsync", ApproveAndWaitAsync),
        ("UrgentChanges.HideAsync", (context, end) => Urgent(context).HideAsync(Desk, Channel, "editor", "Klopt niet.", null, end)),
        ("UrgentChanges.HideAsync", (context, end) => Urgent(context).HideAsync(Desk, Channel, "editor", "Klopt niet.", "fairwork", end)),
        ("UrgentChanges.EarlierAsync", (context, end) => Urgent(context).EarlierAsync(Desk, Channel, end)),
        ("UrgentChanges.PutBackAsync", (context, end) => Urgent(context).PutBackAsync(Desk, Channel, 1, "editor", "Klopt weer.", end)),
        ("UrgentChanges.CloseAsync", (context, end) => Urgent(context).CloseAsync(Desk, Channel, "editor", "Dicht.", "fairwork", end)),
        ("UrgentChanges.ProposeAsync", ProposeAsync),
        ("UrgentChanges.WaitingAsync", (context, end) => Urgent(context).WaitingAsync(end)),
        ("UrgentChanges.FindAsync", (context, end) => Urgent(context).FindAsync(1, end)),
        ("UrgentChanges.ConfirmAsync", (context, end) => Urgent(context).ConfirmAsync(1, "publisher", false, end)),
        ("UrgentChanges.RejectAsync", ProposeAndRejectAsync),
        ("PreviewLinks.MakeAsync", (context, end) => Links(context).MakeAsync("/nl", true, "Een jurist", TimeSpan.FromDays(7), "editor", end)),
        ("PreviewLinks.FindAsync", (context, end) => Links(context).FindAsync("unknown", end)),
        ("PreviewLinks.ListAsync", (context, end) => Links(context).ListAsync(10, end)),
        ("PreviewLinks.LoadAsync", ReadLinkAsync),
        ("PreviewLinks.RemarkAsync", RemarkAsync),
        ("PreviewLinks.RevokeAsync", (context, end) => Links(context).RevokeAsync(1, "editor", end)),
        ("Arrivals.KeepAsync", (context, end) => Arrivals(context).KeepAsync(ShippedEdition.Edition, "content.zip", "editor", end)),
        ("Arrivals.ListAsync", (context, end) => Arrivals(context).ListAsync(10, end)),
        ("Arrivals.FindAsync", (context, end) => Arrivals(context).FindAsync(1, end)),
        ("Arrivals.TakeOverAsync", TakeOverAsync),
        ("VisitCounts.AddAsync", (context, end) => new VisitCounts(context).AddAsync(Week, new Dictionary<string, int> { [Desk] = 12 }, end)),
        ("VisitCounts.AddAsync", (context, end) => new VisitCounts(context).AddAsync(Week, new Dictionary<string, int> { [Desk] = 15 }, end)),
        ("VisitCounts.ReadAsync", (context, end) => new VisitCounts(context).ReadAsync(Week, end)),
    ];

    private static async Task SubmitAndRejectAsync(PortalDbContext context, CancellationToken end)
    {
        await RenameAsync(context, "Weer een ander", end);
        await Reviews(context).SubmitAsync("editor", "Derde.", null, end);
        await Reviews(context).RejectAsync(3, "publisher", "Nee.", end);
    }

    private static async Task ApproveAndWaitAsync(PortalDbContext context, CancellationToken end)
    {
        await Reviews(context).SubmitAsync("editor", "Vierde.", null, end);
        await Reviews(context).ApproveAsync(4, "publisher", false, TimeProvider.System.GetUtcNow().AddHours(1), end);
        await new Reviewing(context, new Later()).PublishDueAsync(end);
    }

    private static async Task ProposeAsync(PortalDbContext context, CancellationToken end)
    {
        var live = await new Publications(context, TimeProvider.System).ReadLiveAsync(end);
        var channel = live!.Desks.Single(desk => desk.Id == Desk).Channels.Single(channel => channel.Id == Channel);
        await Urgent(context).ProposeAsync(new ChannelChange(Desk, channel, channel with { Value = "030-1234567" }), "editor", "Nieuw nummer.", end);
    }

    private static async Task ProposeAndRejectAsync(PortalDbContext context, CancellationToken end)
    {
        await ProposeAsync(context, end);
        await Urgent(context).RejectAsync(2, "publisher", end);
    }

    private static async Task ReadLinkAsync(PortalDbContext context, CancellationToken end) =>
        await Links(context).LoadAsync(await context.PreviewLinks.AsNoTracking().FirstAsync(end), new Dictionary<string, string>(), end);

    private static async Task RemarkAsync(PortalDbContext context, CancellationToken end) =>
        await Links(context).RemarkAsync(await context.PreviewLinks.AsNoTracking().FirstAsync(end), "", true, "Akkoord.", end);

    private static async Task TakeOverAsync(PortalDbContext context, CancellationToken end)
    {
        var draft = await new DraftEdition(context, TimeProvider.System).ReadAsync(end);
        await Arrivals(context).TakeOverAsync(1, Portal.Storage.Exchange.Arrivals.HashOf(draft), "editor", "", end);
    }

    private static async Task RenameAsync(PortalDbContext context, string owner, CancellationToken end)
    {
        var settings = await context.Settings.SingleAsync(end);
        settings.Item = settings.Item with { Owner = owner };
        await new DraftEdition(context, TimeProvider.System).SaveAsync("editor", "", end);
    }

    private static Reviewing Reviews(PortalDbContext context) => new(context, TimeProvider.System);

    private static UrgentChanges Urgent(PortalDbContext context) => new(context, TimeProvider.System);

    private static PreviewLinks Links(PortalDbContext context) => new(context, TimeProvider.System);

    private static Arrivals Arrivals(PortalDbContext context) => new(context, TimeProvider.System);

    /// <summary>Two hours from now.</summary>
    private sealed class Later : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => System.GetUtcNow().AddHours(2);
    }
}
