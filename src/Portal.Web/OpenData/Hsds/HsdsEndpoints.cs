using System.Collections.Immutable;
using Portal.Content.Publishing;
using Portal.Web.Setup;
using Portal.Web.Spreading;

namespace Portal.Web.OpenData.Hsds;

/// <summary>The addresses of the standard's interface, and one more for everything at once.</summary>
internal static class HsdsEndpoints
{
    public const string Root = "/api/hsds";

    private const string StandardVersion = "3.1";
    private const string StandardAddress = "https://docs.openreferral.org/en/v3.1.1/hsds/";

    public static void Map(RouteGroupBuilder api)
    {
        Reading<ApiDescription>(api, "/", "What this interface is, and which version of HSDS it speaks.", Describe);
        Reading<ListPage<Service>>(api, "/services", "Services, page by page; `full=true` gives each with everything within it.", Services);
        Reading<Service>(api, "/services/{id}", "A service with everything within it.", (string id, HsdsReading at) => at.Answer(directory => ApiAnswers.One(directory.Services, id)));
        Reading<ListPage<Organization>>(api, "/organizations", "Organisations, page by page.", Organizations);
        Reading<Organization>(api, "/organizations/{id}", "An organisation with everything within it.", (string id, HsdsReading at) => at.Answer(directory => ApiAnswers.One(directory.Organizations, id)));
        Reading<ListPage<ServiceAtLocation>>(api, "/service_at_locations", "Services where they are given, page by page. A shelter has no location.", AtLocations);
        Reading<ServiceAtLocation>(api, "/service_at_locations/{id}", "A service where it is given.", (string id, HsdsReading at) => at.Answer(directory => ApiAnswers.One(directory.ServiceAtLocations, id)));
        Reading<ListPage<Taxonomy>>(api, "/taxonomies", "The lists of words that say what a service is.", (HsdsReading at, [AsParameters] ListQuery list) => at.List(list, directory => directory.Taxonomies.All));
        Reading<Taxonomy>(api, "/taxonomies/{id}", "A list of words.", (string id, HsdsReading at) => at.Answer(directory => ApiAnswers.One(directory.Taxonomies, id)));
        Reading<ListPage<TaxonomyTerm>>(api, "/taxonomy_terms", "The words, page by page.", Terms);
        Reading<TaxonomyTerm>(api, "/taxonomy_terms/{id}", "A word.", (string id, HsdsReading at) => at.Answer(directory => ApiAnswers.One(directory.Terms, id)));
        Reading<ListPage<Service>>(api, "/dump.json", "Every service with everything within it, on one page.", (HsdsReading at) => at.Answer(directory => Results.Json(ListQuery.Whole(directory.Services.All, directory.Day))));
    }

    private static IResult Describe(HttpRequest request, Publication publication, HsdsReading at) => at.Answer(directory =>
    {
        var site = publication.Edition.Site;
        var home = SiteOrigin.Of(site, request);

        return Results.Json(new ApiDescription(
            StandardVersion,
            StandardAddress,
            $"{home}{OpenApiSetup.Address}",
            "Desks for victims of human trafficking, for professionals and for citizens in the Netherlands. Read-only.",
            new Publisher(site.Owner, site.Contact, home),
            OpenDataTerms.ValidUntil(directory.Day),
            OpenDataTerms.Licence));
    });

    private static IResult Services(HsdsReading at, [AsParameters] ListQuery list, [AsParameters] ServiceQuery query, [AsParameters] MinimalQuery minimal) => at.Answer(directory =>
    {
        List<string> mistakes = [];
        var found = query.In(directory, mistakes);
        var isFull = QueryValues.Flag("full", query.Full, mistakes);
        var isMinimal = QueryValues.Flag("minimal", minimal.Minimal, mistakes);
        ImmutableArray<Service> shown = isFull ? found : [.. found.Select(service => isMinimal ? service.Minimal() : service.Brief())];

        return HsdsReading.Paged(list, shown, directory.Day, mistakes);
    });

    private static IResult Organizations(HsdsReading at, [AsParameters] ListQuery list, [AsParameters] ServiceQuery query) => at.Answer(directory =>
    {
        List<string> mistakes = [];
        var isFull = QueryValues.Flag("full", query.Full, mistakes);
        var found = query.In(directory, mistakes).Select(service => service.Organization!);

        return HsdsReading.Paged(list, [.. found.Select(organization => isFull ? organization : organization.Brief())], directory.Day, mistakes);
    });

    private static IResult AtLocations(HsdsReading at, [AsParameters] ListQuery list, [AsParameters] ServiceQuery query) => at.Answer(directory =>
    {
        List<string> mistakes = [];
        var isFull = QueryValues.Flag("full", query.Full, mistakes);
        var found = query.In(directory, mistakes).SelectMany(service => service.ServiceAtLocations!.Value);

        return HsdsReading.Paged(list, [.. found.Select(place => isFull ? place : place.Brief())], directory.Day, mistakes);
    });

    private static IResult Terms(HsdsReading at, [AsParameters] ListQuery list, [AsParameters] TermQuery query) => at.Answer(directory =>
    {
        List<string> mistakes = [];
        var taxonomy = QueryValues.Id("taxonomy_id", query.TaxonomyId, mistakes);
        var parent = QueryValues.Id("parent_id", query.ParentId, mistakes);
        QueryValues.Flag("top_only", query.TopOnly, mistakes);

        // Every term is at the top: none has a parent.
        var found = directory.Terms.All.Where(term => (taxonomy is null || term.TaxonomyId == taxonomy) && parent is null);

        return HsdsReading.Paged(list, [.. found], directory.Day, mistakes);
    });

    private static void Reading<T>(RouteGroupBuilder api, string pattern, string summary, Delegate answer) => api
        .MapMethods(pattern, [HttpMethods.Get, HttpMethods.Head], answer)
        .WithSummary(summary)
        .Produces<T>()
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status429TooManyRequests);
}
