using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Portal.Storage;
using Portal.Web.Office;
using Portal.Web.Office.Audit;

namespace Portal.Web.Pages.Beheer.Logboek;

/// <summary>The lines that a filter leaves, as a file for a spreadsheet.</summary>
internal sealed class ExportModel(EditorAtWork editor, PortalDbContext context) : OfficePage(editor)
{
    public const string Address = IndexModel.Address + "/csv";

    public override string Title => "Logboek";

    [BindProperty(SupportsGet = true, Name = "")]
    public AuditFilter Filter { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        var lines = await Filter.In(context.AuditEntries).OrderBy(line => line.Id).AsNoTracking().ToListAsync(cancellation);

        // With the mark that tells a spreadsheet which letters these are.
        return File([.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(AuditCsv.Of(lines))], "text/csv; charset=utf-8", "logboek.csv");
    }
}
