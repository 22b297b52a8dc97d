using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Portal.Content;
using Portal.Content.Desks;
using Portal.Storage;
using Portal.Web.Office;
using Portal.Web.Office.Items;

namespace Portal.Web.Pages.Beheer.Loketten;

/// <summary>What the list of desks is narrowed by.</summary>
internal sealed class DeskListFilter
{
    public string Zoek { get; set; } = "";

    public string Soort { get; set; } = "";

    public DeskNeed Nodig { get; set; }
}

/// <summary>What a desk may need from an editor.</summary>
internal enum DeskNeed
{
    Any,

    /// <summary>A channel was not called, nor checked in sources, for half a year.</summary>
    Checking,

    /// <summary>Visitors do not see it.</summary>
    Hidden,

    /// <summary>It, or a channel, is of low confidence.</summary>
    Unsure,
}

/// <summary>A desk in the list.</summary>
/// <param name="Number">The first telephone number; empty when it has none.</param>
/// <param name="OldestCheck">Of its channels; null when it has none.</param>
internal sealed record DeskLine(string Id, string Name, string Kind, Listing Listing, string Number, DateOnly? OldestCheck, bool IsUnsure);

/// <summary>All desks of the draft.</summary>
internal sealed class IndexModel(EditorAtWork editor, PortalDbContext context) : OfficePage(editor)
{
    /// <summary>After which a channel is looked at again.</summary>
    public const int MonthsToCheck = 6;

    public override string Title => "Loketten";

    public DeskListFilter Filter { get; private set; } = new();

    public ImmutableArray<DeskLine> Lines { get; private set; } = [];

    public IEnumerable<SelectListItem> Kinds { get; private set; } = [];

    public DateOnly CheckedBefore => Editor.Today.AddMonths(-MonthsToCheck);

    public static IEnumerable<SelectListItem> Needs =>
    [
        new("alles", nameof(DeskNeed.Any)),
        new("langer dan een half jaar niet gecontroleerd", nameof(DeskNeed.Checking)),
        new("verborgen", nameof(DeskNeed.Hidden)),
        new("onzeker", nameof(DeskNeed.Unsure)),
    ];

    public static DateOnly LastCheckOf(Channel channel) => channel.Called > channel.Checked ? channel.Called.Value : channel.Checked;

    public async Task OnGetAsync([FromQuery] DeskListFilter filter, CancellationToken cancellation)
    {
        Filter = filter;
        var rows = await context.Desks.AsNoTracking()
            .Select(row => new { row.Id, row.Item.Name, row.Item.Kind, row.Item.Listing, row.Item.Confidence, row.Item.Channels, row.Item.Abbreviation })
            .ToListAsync(cancellation);
        var words = filter.Zoek.Trim();

        Kinds = [new("alle soorten", ""), .. DeskWords.KindItems(rows.Select(row => row.Kind))];
        Lines =
        [
            .. from row in rows
               let name = row.Name.In(["nl", "en"])?.Text ?? row.Id
               where words.Length == 0 || name.Contains(words, StringComparison.OrdinalIgnoreCase) || row.Id.Contains(words, StringComparison.OrdinalIgnoreCase) || row.Abbreviation.Contains(words, StringComparison.OrdinalIgnoreCase)
                   || row.Channels.Any(channel => channel.Value.Contains(words, StringComparison.OrdinalIgnoreCase))
               let line = new DeskLine(
                   row.Id,
                   name,
                   row.Kind,
                   row.Listing,
                   row.Channels.FirstOrDefault(channel => channel.Type == ChannelType.Phone)?.Value ?? "",
                   row.Channels.IsEmpty ? null : row.Channels.Min(LastCheckOf),
                   row.Confidence == Confidence.Low || row.Channels.Any(channel => channel.Confidence == Confidence.Low))
               where filter.Soort.Length == 0 || line.Kind == filter.Soort
               where IsNeeded(line)
               select line,
        ];
        Lines = [.. Lines.OrderBy(line => line.Name, StringComparer.Create(EditorAtWork.Culture, ignoreCase: true))];
    }

    private bool IsNeeded(DeskLine line) => Filter.Nodig switch
    {
        DeskNeed.Checking => line.Listing == Listing.Public && line.OldestCheck < CheckedBefore,
        DeskNeed.Hidden => line.Listing == Listing.Hidden,
        DeskNeed.Unsure => line.IsUnsure,
        _ => true,
    };
}
