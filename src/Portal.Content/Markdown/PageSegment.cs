namespace Portal.Content.Markdown;

/// <summary>A stretch of a page. Desk cards stand apart, because what they show changes while the page does not.</summary>
public abstract record PageSegment
{
    private PageSegment()
    {
    }

    /// <summary>Markup that is safe to print as it is: made here, and only of what the wall lets through.</summary>
    public sealed record Html(string Markup) : PageSegment;

    /// <summary>The place of a desk's live card.</summary>
    public sealed record DeskCard(string DeskId) : PageSegment;
}

/// <summary>A heading within a page.</summary>
/// <param name="Level">2 to 6.</param>
/// <param name="Id">Its anchor.</param>
public sealed record PageHeading(int Level, string Id, string Text);
