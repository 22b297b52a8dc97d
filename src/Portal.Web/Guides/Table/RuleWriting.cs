using System.Globalization;
using Portal.Referral;
using Portal.Web.Guides.Conditions;
using Portal.Web.Guides.Naming;

namespace Portal.Web.Guides.Table;

/// <summary>From a rule to its lines of the table: one for each referral, the first with the name and the conditions.</summary>
internal sealed class RuleWriting(GuideNames names, RuleColumns columns)
{
    public RuleColumns Columns => columns;

    public IEnumerable<string[]> Lines(Rule rule)
    {
        for (var i = 0; i < Math.Max(rule.Referrals.Length, 1); i++)
        {
            var line = new string[columns.Count];
            Array.Fill(line, "");
            if (i == 0)
            {
                line[0] = rule.Id;
                When(rule.When, line);
                line[columns.DecisiveAt] = rule.IsDecisive ? FactNames.Yes : "";
                line[columns.WhenSafeAt] = rule.WhenSafe is { } safe ? names.Of(safe) : "";
            }

            if (i < rule.Referrals.Length)
            {
                var referral = rule.Referrals[i];
                line[columns.ToAt] = TargetNames.Of(referral.Target);
                line[columns.ForAt] = PurposeNames.Of(referral.Purpose);
                line[columns.PriorityAt] = referral.Priority.ToString(CultureInfo.InvariantCulture);
                line[columns.ReasonAt] = referral.Reason;
            }

            yield return line;
        }
    }

    /// <summary>What must all be true: conditions within conditions that only say "and" again count as one list.</summary>
    public static IEnumerable<Condition> Parts(Condition when) =>
        when is Condition.All { Conditions.Length: > 1 } all ? all.Conditions.SelectMany(Parts) : [when];

    /// <summary>Each part that speaks of one fact goes to that fact's column, the first of several; all else together is the extra condition.</summary>
    private void When(Condition when, string[] line)
    {
        var rest = new List<Condition>();
        foreach (var part in Parts(when))
        {
            if (ConditionText.Cell(part, names.Facts) is var (fact, text) && columns.Of(fact) is var column and > 0 && line[column].Length == 0)
            {
                line[column] = text;
            }
            else
            {
                rest.Add(part);
            }
        }

        line[columns.ExtraAt] = rest.Count switch
        {
            0 => "",
            1 => ConditionText.Write(rest[0], names.Facts),
            _ => ConditionText.Write(new Condition.All([.. rest]), names.Facts),
        };
    }
}
