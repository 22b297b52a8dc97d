using Portal.Content.Regions;
using Portal.Web.Reading;

namespace Portal.Web.Regions;

/// <summary>What is not known of a municipality, in sentences that say whom to ask instead.</summary>
internal static class RegionGaps
{
    private const string Coordinator = "care-coordinator";

    public static IEnumerable<string> Of(Reader reader, Municipality municipality)
    {
        var holders = reader.Publication.Edition.Guide.Roles
            .Select(role => (role.Id, Holder: reader.Publication.HolderFor(role.Id, municipality.Code, reader.Today)))
            .ToArray();

        // No municipality has a number for this that is known well enough: each is a desk of its own.
        yield return reader.Fill("region.unknown-municipality", municipality.Name);
        if (holders.Any(role => role is { Id: Coordinator, Holder: null }))
        {
            yield return reader["region.unknown-coordinator"];
        }

        if (municipality.CentreMunicipality.Length == 0)
        {
            yield return reader["region.unknown-centre"];
        }

        if (holders.Any(role => role.Holder is { Until: null }))
        {
            yield return reader["region.unknown-end"];
        }
    }
}
