using System.Collections.Immutable;
using System.Globalization;
using Portal.Content.Folder.Yaml;
using Portal.Referral;

namespace Portal.Content.Folder.Guide;

/// <summary>A question with the permanent numbers of its answers.</summary>
internal static class QuestionPart
{
    private const int MostQuestions = 255;
    private const int MostAnswers = 63;

    public static Question Read(MapReader map)
    {
        var id = map.Id("id");
        var number = map.Number("number", 1, MostQuestions);
        var facts = Facts(map);
        var answers = map.Map("answers", Answers) ?? [];
        var askedWhen = map.Map("askedWhen", ConditionPart.Read);
        var otherwise = Otherwise(map, facts);

        if (!map.Has("answers"))
        {
            map.Missing("answers");
        }

        if (askedWhen is null == map.Has("otherwise"))
        {
            map.Log.Add(map.File, map.Line, "\"askedWhen\" and \"otherwise\" go together: write both or neither.");
        }

        return new Question(id, number, facts, [.. answers], askedWhen, otherwise);
    }

    public static YamlNode Write(Question question) => new MapWriter()
        .Add("id", question.Id)
        .Add("number", question.Number)
        .Add(question.IsSeveral ? "facts" : "fact", question.IsSeveral ? MapWriter.List(question.Facts) : new YamlScalar(question.Facts[0]))
        .Add("answers", WriteAnswers(question.Answers))
        .Add("askedWhen", question.AskedWhen is null ? null : ConditionPart.Write(question.AskedWhen))
        .Add("otherwise", WriteOtherwise(question))
        .Map;

    private static ImmutableArray<string> Facts(MapReader map)
    {
        if (!map.Has("facts"))
        {
            return [map.Id("fact")];
        }

        var facts = map.Texts("facts");

        if (facts.Length < 2 || map.Has("fact"))
        {
            map.Wrong("facts", "Write \"fact: id\" for one fact, or \"facts: [one, other]\" for a page with several answers.");
        }

        return facts;
    }

    private static List<Answer> Answers(MapReader map)
    {
        var answers = map.Keys.Select(id => new Answer(id, map.Number(id, 1, MostAnswers))).ToList();

        foreach (var twice in answers.GroupBy(answer => answer.Number).Where(same => same.Count() > 1))
        {
            map.Wrong(twice.Last().Id, $"Number {twice.Key} stands at two answers. Give this one a number that this question never used.");
        }

        return answers;
    }

    private static ImmutableArray<string> Otherwise(MapReader map, ImmutableArray<string> facts)
    {
        if (!map.Has("otherwise"))
        {
            map.Take("otherwise");

            return [];
        }

        return facts.Length == 1
            ? [map.Text("otherwise")]
            : [.. map.Map("otherwise", values => facts.Select(values.Text).ToList()) ?? []];
    }

    private static YamlMap WriteAnswers(ImmutableArray<Answer> answers) =>
        new([.. answers.Select(answer => new YamlEntry(answer.Id, new YamlScalar(answer.Number.ToString(CultureInfo.InvariantCulture))))], IsShort: true);

    private static YamlNode? WriteOtherwise(Question question)
    {
        if (question.Otherwise.IsEmpty)
        {
            return null;
        }

        return question.IsSeveral
            ? new YamlMap([.. question.Facts.Zip(question.Otherwise, (fact, value) => new YamlEntry(fact, new YamlScalar(value)))], IsShort: true)
            : new YamlScalar(question.Otherwise[0]);
    }
}
