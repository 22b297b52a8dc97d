using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Portal.Content.Markdown.Tables;

/// <summary>Writes a table in a region of its own, so that on a narrow screen the table scrolls and not the page, by keyboard too; a wide one needs no scrolling there.</summary>
internal sealed class TableRenderer : HtmlObjectRenderer<Table>
{
    private readonly HtmlTableRenderer inner = new();

    protected override void Write(HtmlRenderer renderer, Table table)
    {
        renderer.EnsureLine();
        renderer.Write("<div class=\"").Write(TablePass.IsRecords(table) ? "pt-table pt-table--records" : "pt-table").Write("\" role=\"region\" tabindex=\"0\" aria-label=\"").WriteEscape((string?)table.GetData(typeof(TableRenderer))).WriteLine("\">");
        inner.Write(renderer, table);
        renderer.WriteLine("</div>");
    }
}
