namespace Portal.Referral.Checks;

/// <summary>Desks, roles and blocks are described once, and every role is filled by desks that exist.</summary>
internal static class TargetChecks
{
    public static IEnumerable<GuideProblem> Of(Guide guide, GuideNames names)
    {
        foreach (var twins in guide.Targets.GroupBy(t => t.Target).Where(g => g.Count() > 1))
        {
            yield return new GuideProblem.BadTarget(twins.Key, "it is described twice");
        }

        foreach (var role in guide.Targets.Where(t => t.Target.Kind == TargetKind.Role))
        {
            if (role.FilledBy.IsEmpty)
            {
                yield return new GuideProblem.BadTarget(role.Target, "no desk fills it, not even nationally");
            }

            foreach (var desk in role.FilledBy.Where(d => !names.Has(Target.Desk(d))).Distinct(StringComparer.Ordinal))
            {
                yield return new GuideProblem.BadTarget(role.Target, $"it is filled by the desk \"{desk}\", which does not exist");
            }
        }
    }
}
