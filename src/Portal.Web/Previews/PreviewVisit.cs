using Portal.Content;
using Portal.Content.Publishing;

namespace Portal.Web.Previews;

/// <summary>A request by somebody who reads the draft through a link. Its pages are made from that draft, and nothing of it is counted.</summary>
/// <param name="Prefix">What stands before every address of it.</param>
internal sealed record PreviewVisit(Publication Publication, string Prefix)
{
    /// <summary>Whoever reads a draft reads its drafts of translations too.</summary>
    public IEnumerable<Language> Languages => Publication.Edition.Site.Languages;
}
