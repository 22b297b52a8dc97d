using Portal.Content.Folder;
using Portal.Referral;

namespace Portal.Content.Publishing;

/// <summary>Says where in the files a problem of the guide lies, and with which answers it shows.</summary>
internal static class GuideProblemText
{
    public static (string Path, string Message) Of(GuideProblem problem) => (
        PathOf(problem.Part, problem.Id),
        problem.Counterexample is { } example ? $"{problem.Sentence} The shortest answers that show it: {example}." : problem.Sentence);

    public static (string Path, string Message) Of(GuideRemark remark) => (PathOf(remark.Part, remark.Id), remark.Sentence);

    /// <summary>From the root of <see cref="EditionFiles.Guide"/>.</summary>
    private static string PathOf(GuidePart part, string id) => part switch
    {
        GuidePart.Fact => $"facts/{id}",
        GuidePart.Question => $"questions/{id}",
        GuidePart.Rule => $"rules/{id}",
        GuidePart.SafetyRule => $"safetyRules/{id}",
        GuidePart.Case => $"cases/{id}",
        _ => "",
    };
}
