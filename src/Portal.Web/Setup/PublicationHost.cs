using Microsoft.Extensions.Options;
using Portal.Content;
using Portal.Content.Publishing;

namespace Portal.Web.Setup;

/// <summary>Holds the publication that visitors are served from. A newer one takes its place between two requests.</summary>
internal sealed class PublicationHost(Publication first, IOptions<PortalOptions> options)
{
    private volatile Publication current = first;

    public Publication Current => current;

    /// <summary>The languages that visitors may read now.</summary>
    public IEnumerable<Language> ShownLanguages => Current.Edition.Site.Languages.Where(language => !language.IsDraft || options.Value.ShowDraftLanguages);

    public void Replace(Publication next) => current = next;
}
