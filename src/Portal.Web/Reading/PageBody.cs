using Portal.Content.Publishing;

namespace Portal.Web.Reading;

/// <summary>The text of a page, with the desk cards in it as they are now.</summary>
internal sealed record PageBody(PublishedPage Page, bool ForVictims);
