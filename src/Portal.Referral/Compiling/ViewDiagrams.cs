using Portal.Referral.Diagrams;

namespace Portal.Referral.Compiling;

/// <summary>What one view of a guide says, as diagrams of one table.</summary>
/// <param name="Fires">For each rule: where it fires, cuts by decisive rules counted.</param>
/// <param name="Conditions">For each entry: where one of its rules has a true condition, cuts not counted.</param>
/// <param name="Shown">For each entry: where it is on the path.</param>
internal sealed record ViewDiagrams(int[] Fires, int[] Conditions, int[] Shown)
{
    public static ViewDiagrams Compile(DiagramTable table, ConditionCompiler conditions, Guide guide, EntryList entries, GuideView view)
    {
        var when = new int[guide.Rules.Length];
        var fires = new int[guide.Rules.Length];
        var cut = Ends.False;
        for (var r = 0; r < fires.Length && !table.IsExhausted; r++)
        {
            when[r] = conditions.Compile(guide.Rules[r].When).True;
            fires[r] = table.AndNot(when[r], cut);
            if (guide.Rules[r].IsDecisive && view == GuideView.Guide)
            {
                cut = table.Or(cut, when[r]);
            }
        }

        var shown = new int[entries.Entries.Length];
        var better = new Dictionary<(Target, Purpose), int>();
        for (var e = 0; e < shown.Length; e++)
        {
            var group = (entries.Entries[e].Target, entries.Entries[e].Purpose);
            var fired = AnyOf(table, entries.Rules[e], fires);
            var before = better.GetValueOrDefault(group, Ends.False);
            shown[e] = table.AndNot(fired, before);
            better[group] = table.Or(before, fired);
        }

        return new ViewDiagrams(fires, [.. entries.Rules.Select(rules => AnyOf(table, rules, when))], shown);
    }

    private static int AnyOf(DiagramTable table, IEnumerable<int> rules, int[] diagrams) =>
        rules.Aggregate(Ends.False, (sum, rule) => table.Or(sum, diagrams[rule]));
}
