using Portal.Content.Folder.Yaml;
using Portal.Referral;

namespace Portal.Content.Folder.Guide;

/// <summary>A rule with its referrals.</summary>
internal static class RulePart
{
    private const int LastPriority = 999;

    public static Rule Read(MapReader map)
    {
        var rule = new Rule(
            map.Id("id"),
            When(map),
            map.Unnamed("refer", ReadReferral),
            map.Flag("decisive"),
            map.Map("whenSafe", ReadSafeAnswer));

        if (rule.Referrals.IsEmpty)
        {
            map.Log.Add(map.File, map.Line, "This rule refers to nothing. Add \"refer\" with at least one desk, role or block.");
        }

        if (rule is { WhenSafe: not null, IsDecisive: false })
        {
            map.Wrong("whenSafe", "Only a decisive rule has \"whenSafe\". Add \"decisive: true\" or take it out.");
        }

        return rule;
    }

    public static YamlNode Write(Rule rule) => new MapWriter()
        .Add("id", rule.Id)
        .Add("when", ConditionPart.Write(rule.When))
        .AddFlag("decisive", rule.IsDecisive)
        .Add("whenSafe", rule.WhenSafe is null ? null : new MapWriter(isShort: true).Add(rule.WhenSafe.Question, rule.WhenSafe.Answer).Map)
        .AddAll("refer", rule.Referrals, WriteReferral)
        .Map;

    /// <summary>The condition of a rule or a safety rule, which must be there.</summary>
    public static Condition When(MapReader map)
    {
        if (!map.Has("when"))
        {
            map.Missing("when");
        }

        return map.Map("when", ConditionPart.Read) ?? Condition.Always;
    }

    private static SafeAnswer ReadSafeAnswer(MapReader map)
    {
        var answers = map.TextByKey();

        if (answers.Count != 1)
        {
            map.Log.Add(map.File, map.Line, "\"whenSafe\" names one question and its answer, as in {danger: no}.");
        }

        return answers.Select(answer => new SafeAnswer(answer.Key, answer.Value)).FirstOrDefault(new SafeAnswer("", ""));
    }

    private static Referral.Referral ReadReferral(MapReader map) =>
        new(TargetPart.Read(map), map.Word<Purpose>("for"), map.Number("priority", 0, LastPriority), map.Id("reason"));

    private static YamlMap WriteReferral(Referral.Referral referral) => TargetPart.Write(referral.Target)
        .AddWord("for", referral.Purpose)
        .Add("priority", referral.Priority)
        .Add("reason", referral.Reason)
        .Map;
}
