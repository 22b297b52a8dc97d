using Portal.Web.Desks;
using Portal.Web.Reading;
using Portal.Web.Sealing;

namespace Portal.Web.Setup;

/// <summary>The overview of reporting points as a file, for spreadsheets.</summary>
internal static class OverviewSetup
{
    public static void MapReportingFile(this WebApplication app) =>
        app.MapReading("/{lang:language}/loketten/overzicht.csv/{selection?}", (HttpContext context, Reader reader, SealedAddresses addresses, string? selection) =>
        {
            context.Response.Headers.CacheControl = "no-store";
            if (selection is null)
            {
                return FileOf(reader, DeskFilter.Nothing);
            }

            return addresses.Open<DeskFilter>(selection) is Unsealed<DeskFilter>.Opened opened
                ? FileOf(reader, opened.Content)
                : Results.StatusCode(StatusCodes.Status410Gone);
        });

    private static IResult FileOf(Reader visitor, DeskFilter filter)
    {
        var reader = visitor.Speaking("overview.title");
        var lines = ReportingPoint.Of(reader, filter).Select(point => ReportingColumn.All.Select(column => column.Says(reader, point)));
        var heading = ReportingColumn.All.Select(column => reader[$"overview.column.{column.Name}"]);

        return Results.File(CsvText.File(lines.Prepend(heading)), "text/csv; charset=utf-8", reader["overview.file-name"]);
    }
}
