using System.Collections.Frozen;
using System.Collections.Immutable;
using Portal.Content.Guidance;
using Portal.Content.Regions;

namespace Portal.Content.Publishing;

/// <summary>Who fills a regional role in a place on a day; the role's national desk where nobody is known.</summary>
internal sealed class RoleFinder
{
    private readonly FrozenDictionary<string, Municipality> municipalities;
    private readonly FrozenDictionary<string, RegionalRole> roles;
    private readonly FrozenDictionary<string, ImmutableArray<RoleHolder>> holders;

    /// <param name="isVisible">Whether visitors see a desk, by its id: one that they don't see fills no role.</param>
    public RoleFinder(Edition edition, Func<string, bool> isVisible)
    {
        municipalities = edition.Regions.Municipalities.ToFrozenDictionary(municipality => municipality.Code, StringComparer.Ordinal);
        roles = edition.Guide.Roles.ToFrozenDictionary(role => role.Id, StringComparer.Ordinal);
        holders = edition.Regions.RoleHolders
            .Where(holder => isVisible(holder.Desk))
            .GroupBy(holder => holder.Role, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal);
    }

    public string DeskFor(string role, string? municipalityCode, DateOnly day) => HolderFor(role, municipalityCode, day)?.Desk ?? roles[role].Fallback;

    public RoleHolder? HolderFor(string role, string? municipalityCode, DateOnly day)
    {
        if (municipalityCode is null || !municipalities.TryGetValue(municipalityCode, out var municipality))
        {
            return null;
        }

        var there = InForce(role, day).ToLookup(holder => (holder.AreaKind, holder.Area));

        return RoleAreas.Of(municipality).SelectMany(area => there[area]).FirstOrDefault();
    }

    public bool ResolvesSomewhere(string role, DateOnly day) => InForce(role, day).Any(holder => holder.Desk != roles[role].Fallback);

    private IEnumerable<RoleHolder> InForce(string role, DateOnly day) =>
        holders.GetValueOrDefault(role, []).Where(holder => (holder.From is null || holder.From <= day) && (holder.Until is null || day < holder.Until));
}
