using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Portal.Content;
using Portal.Content.Desks;
using Portal.Storage;
using Portal.Storage.Desks;
using Portal.Storage.Drafts;
using Portal.Storage.Revisions;
using Portal.Web.Office;
using Portal.Web.Office.Items;

namespace Portal.Web.Pages.Beheer.Loketten;

/// <summary>A desk of the draft, every field of it, with its channels first: those change most.</summary>
internal sealed class EditModel(EditorAtWork editor, PortalDbContext context, DraftItems items, ItemRevisions revisions, Surroundings surroundings)
    : ItemPage<DeskRow, Desk>(editor, items, revisions)
{
    [FromRoute(Name = "id")]
    public string Id { get; set; } = "";

    public override ItemKind Kind => ItemKind.Desk;

    public override string Title => Form.Name.GetValueOrDefault("nl") is { Length: > 0 } name ? name : Id;

    public override OfficePart? Above => new("Loketten", OfficeItems.Desks);

    public DeskForm Form { get; private set; } = new();

    public ImmutableArray<Language> Languages { get; private set; } = [];

    /// <summary>Dutch and English stand open; the others are one click away.</summary>
    public IEnumerable<Language> OtherLanguages => Languages.Where(language => language.Tag is not ("nl" or "en"));

    public ImmutableArray<ContentProblem> Problems { get; private set; } = [];

    private string? called;

    private string? notCalled;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        var row = await context.Desks.AsNoTracking().SingleOrDefaultAsync(row => row.Id == Id, cancellation);

        if (row is null)
        {
            return NotFound();
        }

        await LoadAsync(cancellation);
        (OpenedAt, Form) = (row.Revision, DeskForm.Of(row.Item, Tags));
        Problems = await surroundings.TryAsync(row.Item, cancellation);

        return Page();
    }

    public Task<IActionResult> OnPostAsync([FromForm(Name = "Form")] DeskForm form, [FromForm] int openedAt, CancellationToken cancellation) => SaveAsync(form, openedAt, cancellation);

    /// <summary>"I called it today": saves what was typed as well, so that nothing of it is lost.</summary>
    public Task<IActionResult> OnPostCalledAsync([FromForm(Name = "Form")] DeskForm form, [FromForm] int openedAt, [FromQuery(Name = "kanaal")] string channel, CancellationToken cancellation)
    {
        if (form.Channels.Find(known => known.Id == channel) is { } found)
        {
            (found.Called, called) = (Editor.Today, found.Value);
            form.Note = form.Note.Length > 0 ? form.Note : $"Gebeld: {found.Value}.";
        }

        return SaveAsync(form, openedAt, cancellation);
    }

    /// <summary>Adds, takes out or moves a channel in the form; nothing is saved yet.</summary>
    /// <param name="move"><c>add</c>, or <c>up</c>, <c>down</c> or <c>out</c> with a place, as in <c>up-2</c>.</param>
    public async Task<IActionResult> OnPostArrangeAsync([FromQuery(Name = "wat")] string move, CancellationToken cancellation)
    {
        OpenedAt = int.TryParse(Request.Form["openedAt"], NumberStyles.None, CultureInfo.InvariantCulture, out var at) ? at : DraftItems.New;

        if (!await LoadTypedAsync(cancellation))
        {
            return NotFound();
        }

        Arrange(move.Split('-'));
        ModelState.Clear();
        Form.Filled(Tags);

        return Page();
    }

    protected override async Task<bool> LoadTypedAsync(CancellationToken cancellation)
    {
        await TryUpdateModelAsync(Form, nameof(Form));
        await LoadAsync(cancellation);
        Form.Filled(Tags);

        return await context.Desks.AnyAsync(row => row.Id == Id, cancellation) || OpenedAt == DraftItems.New;
    }

    protected override DeskRow RowOf(Desk? item) => DeskRow.Of(item ?? Nothing(Id));

    protected override async Task PrepareAsync(DeskRow row, CancellationToken cancellation)
    {
        if (await context.Desks.AsNoTracking().SingleOrDefaultAsync(held => held.Id == Id, cancellation) is { } held)
        {
            var typed = row.Item;
            row.Item = ChangedChannels.Settle(typed, held.Item, Editor.Today, called);
            notCalled = row.Item.Channels.Except(typed.Channels).FirstOrDefault(channel => channel.Called is null)?.Value;
        }
    }

    protected override string Saved(int revision) => called is null
        ? notCalled is null ? base.Saved(revision) : $"{base.Saved(revision)} {notCalled} is nog niet gebeld of geprobeerd. Doe dat, en noteer het hieronder."
        : $"Genoteerd: {called} is vandaag gebeld. Klopt alles nog wat hieronder staat? Zo niet, verander het dan meteen.";

    private string[] Tags => [.. Languages.Select(language => language.Tag)];

    private async Task<IActionResult> SaveAsync(DeskForm form, int openedAt, CancellationToken cancellation)
    {
        (Form, OpenedAt) = (form, openedAt);
        await LoadAsync(cancellation);
        Form.Filled(Tags);

        var before = (await context.Desks.AsNoTracking().SingleOrDefaultAsync(row => row.Id == Id, cancellation))?.Item;

        return openedAt == DraftItems.New && !await context.Revisions.AnyAsync(revision => revision.Kind == Kind.Stored && revision.Key == Id, cancellation)
            ? NotFound()
            : await SaveAsync(RowOf(form.ToDesk(Id, before)), openedAt, form.Note, cancellation);
    }

    private async Task LoadAsync(CancellationToken cancellation) => Languages = (await context.Settings.AsNoTracking().SingleAsync(cancellation)).Item.Languages;

    private void Arrange(string[] move)
    {
        var channels = Form.Channels;
        var place = move.Length > 1 && int.TryParse(move[1], NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < channels.Count ? at : -1;

        switch (move[0])
        {
            case "add":
                channels.Add(new ChannelForm { Id = FreeId("kanaal"), Checked = Editor.Today });
                break;
            case "up" when place > 0:
                (channels[place - 1], channels[place]) = (channels[place], channels[place - 1]);
                break;
            case "down" when place >= 0 && place < channels.Count - 1:
                (channels[place + 1], channels[place]) = (channels[place], channels[place + 1]);
                break;
            case "out" when place >= 0:
                channels.RemoveAt(place);
                break;
        }
    }

    private string FreeId(string start) => Enumerable.Range(1, Form.Channels.Count + 1)
        .Select(number => string.Create(CultureInfo.InvariantCulture, $"{start}-{number}"))
        .First(id => !Form.Channels.Exists(channel => channel.Id == id));

    internal static Desk Nothing(string id) => new(
        id, "", Listing.Hidden, LocalText.Empty, "", LocalText.Empty, LocalText.Empty, [], [], [], [], new DeskArea("national", LocalText.Empty), [], [], TakesPoliceReport: false,
        Consent.AllUnknown, [], Confidence.Low, [], "");
}
