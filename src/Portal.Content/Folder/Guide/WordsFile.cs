using Portal.Content.Folder.Yaml;
using Portal.Content.Guidance;

namespace Portal.Content.Folder.Guide;

/// <summary><c>guide/&lt;lang&gt;.yml</c>: the words of the guide in one language.</summary>
internal static class WordsFile
{
    public static GuideWords Read(MapReader map) => new(
        map.PartsByKey("questions", ReadQuestion),
        map.TextsByKey("reasons"),
        map.PartsByKey("blocks", ReadBlock),
        map.TextsByKey("roles"),
        map.TextsByKey("safetyRules"),
        map.TextsByKey("names"));

    public static YamlMap Write(GuideWords words) => new MapWriter()
        .AddAll("questions", words.Questions, WriteQuestion)
        .Add("reasons", words.Reasons)
        .AddAll("blocks", words.Blocks, WriteBlock)
        .Add("roles", words.Roles)
        .Add("safetyRules", words.SafetyRules)
        .Add("names", words.Names)
        .Map;

    private static QuestionWords ReadQuestion(MapReader map) => new(
        map.Text("title"),
        map.TextOrEmpty("hint"),
        map.Text("why"),
        map.Text("topic"),
        map.PartsByKey("answers", ReadAnswer));

    private static YamlNode WriteQuestion(QuestionWords question) => new MapWriter()
        .Add("title", question.Title)
        .Add("hint", question.Hint)
        .Add("why", question.Why)
        .Add("topic", question.Topic)
        .AddAll("answers", question.Answers, WriteAnswer)
        .Map;

    private static AnswerWords ReadAnswer(MapReader map) => new(map.Text("label"), map.TextOrEmpty("hint"), map.TextOrEmpty("because"));

    private static YamlNode WriteAnswer(AnswerWords answer) => new MapWriter(isShort: true)
        .Add("label", answer.Label)
        .Add("hint", answer.Hint)
        .Add("because", answer.Because)
        .Map;

    private static BlockWords ReadBlock(MapReader map) => new(map.Text("title"), map.Text("text"), map.TextOrEmpty("fallback"));

    private static YamlNode WriteBlock(BlockWords block) => new MapWriter()
        .Add("title", block.Title)
        .Add("text", block.Text)
        .Add("fallback", block.Fallback)
        .Map;
}
