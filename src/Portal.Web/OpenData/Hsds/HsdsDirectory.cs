using System.Collections.Frozen;
using System.Collections.Immutable;
using Portal.Content.Publishing;
using Portal.Web.OpenData.Hsds.Writing;

namespace Portal.Web.OpenData.Hsds;

/// <summary>All desks that visitors see as Open Referral writes them, in one language on one day.</summary>
internal sealed class HsdsDirectory
{
    private HsdsDirectory(DateOnly day, Vocabulary vocabulary, ImmutableArray<Service> services)
    {
        Day = day;
        Services = Listed(services, service => service.Id);
        Organizations = Listed(services.Select(service => service.Organization!), organization => organization.Id);
        ServiceAtLocations = Listed(services.SelectMany(service => service.ServiceAtLocations!.Value), place => place.Id);
        Taxonomies = Listed(vocabulary.Taxonomies, taxonomy => taxonomy.Id);
        Terms = Listed(vocabulary.Terms, term => term.Id);
    }

    public DateOnly Day { get; }

    public HsdsList<Service> Services { get; }

    public HsdsList<Organization> Organizations { get; }

    public HsdsList<ServiceAtLocation> ServiceAtLocations { get; }

    public HsdsList<Taxonomy> Taxonomies { get; }

    public HsdsList<TaxonomyTerm> Terms { get; }

    public static HsdsDirectory Of(Publication publication, string language, DateOnly day)
    {
        var words = new Words(publication, language);
        var vocabulary = new Vocabulary(publication, words);
        var writing = new ServiceWriting(publication, words, vocabulary, day);

        return new HsdsDirectory(day, vocabulary, [.. publication.VisibleDesks.Select(writing.Of)]);
    }

    private static HsdsList<T> Listed<T>(IEnumerable<T> items, Func<T, Guid> idOf) => new([.. items], items.ToFrozenDictionary(idOf));
}

/// <summary>Things in their order, each to be found by its identifier.</summary>
internal sealed record HsdsList<T>(ImmutableArray<T> All, FrozenDictionary<Guid, T> ById);
