using Portal.Content.Folder;
using Portal.Referral;

namespace Portal.Content.Checks;

/// <summary>Desks that something points visitors to are there, and visible. (That a rule's desk exists at all is the engine's to say.)</summary>
internal static class NamedDeskChecks
{
    public static void Run(Inspection inspection)
    {
        var edition = inspection.Edition;

        Check(inspection, edition.Site.EmergencyDesk, EditionFiles.Site, "emergencyDesk");
        Check(inspection, edition.Site.AlwaysDesk, EditionFiles.Site, "alwaysDesk");

        foreach (var fact in edition.Guide.Guide.Facts.Where(fact => fact.Use == FactUse.Given && !edition.Guide.GivenFacts.ContainsKey(fact.Id)))
        {
            inspection.Report(EditionFiles.Guide, $"facts/{fact.Id}", $"Nothing gives the fact \"{fact.Id}\" its value. Name the \"desk\" whose hours set it.");
        }

        foreach (var (fact, desk) in edition.Guide.GivenFacts)
        {
            Check(inspection, desk, EditionFiles.Guide, $"facts/{fact}/desk");
        }

        foreach (var role in edition.Guide.Roles)
        {
            Check(inspection, role.Fallback, EditionFiles.Guide, $"roles/{role.Id}/fallback");
        }

        foreach (var rule in edition.Guide.Guide.Rules)
        {
            for (var i = 0; i < rule.Referrals.Length; i++)
            {
                var target = rule.Referrals[i].Target;

                if (target.Kind == TargetKind.Desk && inspection.Desks.ContainsKey(target.Id))
                {
                    Check(inspection, target.Id, EditionFiles.Guide, $"rules/{rule.Id}/refer/{i}");
                }
            }
        }
    }

    public static void Check(Inspection inspection, string desk, string file, string path)
    {
        if (!inspection.Desks.TryGetValue(desk, out var found))
        {
            inspection.Report(file, path, $"There is no desk \"{desk}\". Add {EditionFiles.Desk(desk)}, or name another desk.");
        }
        else if (!found.IsVisible)
        {
            inspection.Report(file, path, $"Visitors do not see the desk \"{desk}\": it is hidden or of low confidence. Name another desk.");
        }
    }
}
