using System.Collections.Immutable;
using Portal.Content.Folder.Yaml;
using Portal.Content.Guidance;

namespace Portal.Content.Folder.Guide;

/// <summary><c>guide/guide.yml</c>: the structure of the guide, by ids. Its words stand in <see cref="WordsFile"/>.</summary>
internal static class GuideFile
{
    private const int MostQuestions = 7;

    public static GuideContent Read(MapReader map)
    {
        var mostQuestions = map.Number("mostQuestions", 1, 255, absent: MostQuestions);
        var facts = map.Parts("facts", FactPart.Read);
        var questions = map.Parts("questions", QuestionPart.Read);

        foreach (var twice in questions.GroupBy(question => question.Number).Where(same => same.Count() > 1))
        {
            var last = twice.Last().Id;
            map.Log.Add(map.File, map.Log.Lines.Of(map.File, $"questions/{last}/number"), $"Number {twice.Key} stands at two questions. Give \"{last}\" a number that no question ever had.");
        }

        var guide = new Referral.Guide(
            [.. facts.Select(fact => fact.Fact)],
            questions,
            map.Parts("rules", RulePart.Read),
            map.Parts("safetyRules", SafetyRulePart.Read),
            map.Parts("cases", CasePart.Read),
            Targets: [],
            mostQuestions);

        return new GuideContent(
            guide,
            Ordinal.ByKey(facts.Where(fact => fact.Desk.Length > 0).DistinctBy(fact => fact.Fact.Id, StringComparer.Ordinal).Select(fact => (fact.Fact.Id, fact.Desk))),
            map.Parts("blocks", BlockPart.Read),
            map.Parts("roles", BlockPart.ReadRole),
            Ordinal.ByKey<GuideWords>([]));
    }

    public static YamlMap Write(GuideContent content) => new MapWriter()
        .Add("mostQuestions", content.Guide.MostQuestions)
        .AddAll("facts", content.Guide.Facts, fact => FactPart.Write(fact, content.GivenFacts.GetValueOrDefault(fact.Id, "")))
        .AddAll("questions", content.Guide.Questions, QuestionPart.Write)
        .AddAll("rules", content.Guide.Rules, RulePart.Write)
        .AddAll("safetyRules", content.Guide.SafetyRules, SafetyRulePart.Write)
        .AddAll("cases", content.Guide.Cases, CasePart.Write)
        .AddAll("blocks", content.Blocks, BlockPart.Write)
        .AddAll("roles", content.Roles, BlockPart.WriteRole)
        .Map;
}
