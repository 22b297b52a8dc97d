using System.Globalization;
using Portal.Content.Folder;
using Portal.Content.Publishing;
using Portal.Content.Regions;

namespace Portal.Content.Checks;

/// <summary>Who fills a regional role where: roles, desks and areas that exist.</summary>
internal static class RoleChecks
{
    public static void Run(Inspection inspection)
    {
        var regions = inspection.Edition.Regions;
        var roles = inspection.Edition.Guide.Roles.Select(role => role.Id).ToHashSet(StringComparer.Ordinal);
        var areas = regions.Municipalities.SelectMany(RoleAreas.Of).ToHashSet();

        for (var i = 0; i < regions.RoleHolders.Length; i++)
        {
            foreach (var mistake in Mistakes(regions.RoleHolders[i], roles, areas, inspection))
            {
                inspection.Report(EditionFiles.Roles, i.ToString(CultureInfo.InvariantCulture), mistake);
            }
        }
    }

    private static IEnumerable<string> Mistakes(RoleHolder holder, HashSet<string> roles, HashSet<(string Kind, string Name)> areas, Inspection inspection)
    {
        if (!roles.Contains(holder.Role))
        {
            yield return $"There is no role \"{holder.Role}\" in {EditionFiles.Guide}. Add it there, or correct the name.";
        }

        if (!inspection.Desks.ContainsKey(holder.Desk))
        {
            yield return $"There is no desk \"{holder.Desk}\". Add {EditionFiles.Desk(holder.Desk)}, or name another desk.";
        }

        if (!areas.Contains((holder.AreaKind, holder.Area)))
        {
            yield return $"No municipality lies in the {holder.AreaKind} \"{holder.Area}\". Correct the name as in {EditionFiles.Municipalities}.";
        }

        if (holder.Until <= holder.From)
        {
            yield return "The last day must come after the first.";
        }
    }
}
