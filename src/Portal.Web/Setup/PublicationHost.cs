using Microsoft.Extensions.Options;
using Portal.Content;
using Portal.Content.Publishing;
using Portal.Web.Previews;
using Portal.Web.Serving;

namespace Portal.Web.Setup;

/// <summary>Holds the publication that visitors are served from. A newer one takes its place between two requests.</summary>
internal sealed class PublicationHost(IOptions<PortalOptions> options)
{
    private volatile LivePublication? live;

    /// <summary>Null only while the program starts: nobody is answered before there is one.</summary>
    public LivePublication? Live => live;

    public Publication Current => live?.Publication ?? throw new InvalidOperationException("Nothing is served yet.");

    /// <summary>The languages of a request.</summary>
    public IEnumerable<Language> LanguagesFor(HttpContext? context) => context?.Features.Get<PreviewVisit>()?.Languages ?? ShownLanguages;

    /// <summary>The languages that visitors may read now.</summary>
    public IEnumerable<Language> ShownLanguages => Current.Edition.Site.Languages.Where(language => !language.IsDraft || options.Value.ShowDraftLanguages);

    public void Show(LivePublication next)
    {
        live = next;

        // Off every request's path: only who searches before an index is there waits for it.
        _ = Task.Run(next.Publication.Search.Prepare);
    }
}
