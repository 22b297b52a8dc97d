using Portal.Content.Guidance;

namespace Portal.Content.Checks.Wording;

/// <summary>The words of the guide with their paths in the file.</summary>
internal static class GuideTexts
{
    public static IEnumerable<(string Path, string Text)> Of(GuideWords words) =>
    [
        .. words.Questions.SelectMany(question => OfQuestion($"questions/{question.Key}", question.Value)),
        .. words.Reasons.Select(reason => ($"reasons/{reason.Key}", reason.Value)),
        .. words.Blocks.SelectMany(block => OfBlock($"blocks/{block.Key}", block.Value)),
        .. words.Roles.Select(role => ($"roles/{role.Key}", role.Value)),
    ];

    public static IEnumerable<(string Path, string Text)> OfQuestion(string path, QuestionWords words) =>
    [
        ($"{path}/title", words.Title),
        ($"{path}/hint", words.Hint),
        ($"{path}/why", words.Why),
        ($"{path}/topic", words.Topic),
        .. words.Answers.SelectMany(answer => OfAnswer($"{path}/answers/{answer.Key}", answer.Value)),
    ];

    private static IEnumerable<(string Path, string Text)> OfAnswer(string path, AnswerWords words) =>
        [($"{path}/label", words.Label), ($"{path}/hint", words.Hint), ($"{path}/because", words.Because)];

    public static IEnumerable<(string Path, string Text)> OfBlock(string path, BlockWords words) =>
        [($"{path}/title", words.Title), ($"{path}/text", words.Text), ($"{path}/fallback", words.Fallback)];
}
