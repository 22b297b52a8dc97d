using Portal.Content.Publishing;

namespace Portal.Web.Reading;

/// <summary>The text of a page, with the desk cards in it as they are now.</summary>
/// <param name="Anchored">The desk whose card the page's top points to, by its id; null when there is none.</param>
internal sealed record PageBody(PublishedPage Page, bool ForVictims, string? Anchored = null)
{
    /// <summary>The name of that card in the page.</summary>
    public const string Anchor = "loket";
}
