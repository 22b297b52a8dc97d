using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Mvc;

namespace Portal.Web.OpenData.Hsds;

/// <summary>Which services somebody asks for.</summary>
internal sealed record ServiceQuery(
    [property: FromQuery(Name = "search")] string? Search,
    [property: FromQuery(Name = "taxonomy_term_id")] string? TermId,
    [property: FromQuery(Name = "taxonomy_id")] string? TaxonomyId,
    [property: FromQuery(Name = "organization_id")] string? OrganizationId,
    [property: FromQuery(Name = "modified_after")] string? ModifiedAfter,
    [property: FromQuery(Name = "full")] string? Full)
{
    private const int LongestSearch = 100;

    /// <summary>The services, in their order; anything goes when there are mistakes.</summary>
    public ImmutableArray<Service> In(HsdsDirectory directory, ICollection<string> mistakes)
    {
        var term = QueryValues.Id("taxonomy_term_id", TermId, mistakes);
        var taxonomy = QueryValues.Id("taxonomy_id", TaxonomyId, mistakes);
        var organization = QueryValues.Id("organization_id", OrganizationId, mistakes);
        var after = QueryValues.Moment("modified_after", ModifiedAfter, mistakes);
        var words = Search?.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
        if (Search?.Length > LongestSearch)
        {
            mistakes.Add($"search can be {LongestSearch} characters at most.");
        }

        return
        [
            .. directory.Services.All.Where(service =>
                (term is null || service.Attributes!.Value.Any(link => link.TaxonomyTermId == term))
                && (taxonomy is null || service.Attributes!.Value.Any(link => link.TaxonomyTerm.TaxonomyId == taxonomy))
                && (organization is null || service.OrganizationId == organization)
                && (after is null || ModifiedAt(service) >= after)
                && words.All(word => Mentions(service, word))),
        ];
    }

    private static DateTimeOffset? ModifiedAt(Service service) =>
        service.LastModified is { } modified ? DateTimeOffset.Parse(modified, CultureInfo.InvariantCulture) : null;

    private static bool Mentions(Service service, string word) =>
        new[] { service.Name, service.AlternateName, service.Description, service.EligibilityDescription }.Any(text => text?.Contains(word, StringComparison.CurrentCultureIgnoreCase) == true);
}

/// <summary>Only services have it.</summary>
internal sealed record MinimalQuery([property: FromQuery(Name = "minimal")] string? Minimal);

/// <summary>Which words somebody asks for.</summary>
internal sealed record TermQuery(
    [property: FromQuery(Name = "taxonomy_id")] string? TaxonomyId,
    [property: FromQuery(Name = "top_only")] string? TopOnly,
    [property: FromQuery(Name = "parent_id")] string? ParentId);
