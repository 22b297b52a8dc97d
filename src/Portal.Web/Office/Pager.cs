namespace Portal.Web.Office;

/// <summary>A part of a long list.</summary>
/// <param name="Page">From 1.</param>
/// <param name="Address">Of the page with a number, with all that was filtered.</param>
internal sealed record Pager(int Page, int Pages, Func<int, string> Address)
{
    public static int PagesOf(int count, int size) => Math.Max(1, (count + size - 1) / size);
}
