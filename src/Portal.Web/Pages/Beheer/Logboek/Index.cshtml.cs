using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Portal.Storage;
using Portal.Storage.Audit;
using Portal.Web.Office;
using Portal.Web.Office.Audit;

namespace Portal.Web.Pages.Beheer.Logboek;

/// <summary>The audit: filtered, a part at a time, and as a file.</summary>
internal sealed class IndexModel(EditorAtWork editor, PortalDbContext context) : OfficePage(editor)
{
    public const string Address = OfficeAddress.Home + "/logboek";

    private const int Size = 50;

    public override string Title => "Logboek";

    [BindProperty(SupportsGet = true, Name = "")]
    public AuditFilter Filter { get; set; } = new();

    [BindProperty(SupportsGet = true, Name = "deel")]
    public int Part { get; set; } = 1;

    public ImmutableArray<AuditEntry> Lines { get; private set; } = [];

    public int Count { get; private set; }

    public Pager Pager => new(Part, Pager.PagesOf(Count, Size), part => Filter.AddressOf(Address, part));

    public string Export => Filter.AddressOf(ExportModel.Address, 1);

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var found = Filter.In(context.AuditEntries);
        Count = await found.CountAsync(cancellation);
        Part = Math.Clamp(Part, 1, Pager.PagesOf(Count, Size));
        Lines = [.. await found.OrderByDescending(line => line.Id).Skip((Part - 1) * Size).Take(Size).AsNoTracking().ToListAsync(cancellation)];
    }
}
