using System.Collections.Frozen;
using Portal.Content.Desks;
using Portal.Content.Publishing;

namespace Portal.Web.OpenData.Hsds.Writing;

/// <summary>Where a desk works, and where it fills a regional role.</summary>
internal sealed class ServiceAreas(Publication publication, Words words, Vocabulary vocabulary, DateOnly today)
{
    private readonly FrozenDictionary<string, string> municipalities = publication.Edition.Regions.Municipalities.ToFrozenDictionary(
        municipality => municipality.Code,
        municipality => municipality.Name,
        StringComparer.Ordinal);

    public IEnumerable<ServiceArea> Of(Guid service, Desk desk)
    {
        var id = NameBasedId.Of("service_area", service.ToString());
        yield return new ServiceArea(
            id,
            service,
            words.In(desk.Area.Note) ?? words[$"desks.{desk.Area.Scope}"],
            null,
            [vocabulary.Link("service_area", id, Vocabulary.Scope, desk.Area.Scope)]);

        foreach (var holder in publication.Edition.Regions.RoleHolders.Where(holder => holder.Desk == desk.Id && (holder.From is null || holder.From <= today) && (holder.Until is null || today < holder.Until)))
        {
            yield return new ServiceArea(
                NameBasedId.Of("service_area", service.ToString(), holder.Role, holder.AreaKind, holder.Area),
                service,
                municipalities.GetValueOrDefault(holder.Area, holder.Area),
                words.Role(holder.Role),
                null);
        }
    }
}
