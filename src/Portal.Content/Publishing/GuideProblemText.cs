using Portal.Content.Folder;
using Portal.Referral;

namespace Portal.Content.Publishing;

/// <summary>Says where in the files a problem of the guide lies, and with which answers it shows.</summary>
internal sealed class GuideProblemText(Edition edition, Wordings wordings)
{
    public (string File, string Path, string Message) Of(GuideProblem problem)
    {
        var (file, path) = PlaceOf(problem.Part, problem.Id);

        return (file, path, problem.Counterexample is { } example
            ? $"{problem.Sentence} The shortest answers that show it: {InWords(example)}."
            : problem.Sentence);
    }

    public (string File, string Path, string Message) Of(GuideRemark remark)
    {
        var (file, path) = PlaceOf(remark.Part, remark.Id);

        return (file, path, remark.Sentence);
    }

    private (string File, string Path) PlaceOf(GuidePart part, string id) => part switch
    {
        GuidePart.Fact => (EditionFiles.Guide, $"facts/{id}"),
        GuidePart.Question => (EditionFiles.Guide, $"questions/{id}"),
        GuidePart.Rule => (EditionFiles.Guide, $"rules/{id}"),
        GuidePart.SafetyRule => (EditionFiles.Guide, $"safetyRules/{id}"),
        GuidePart.Case => (EditionFiles.Guide, $"cases/{id}"),
        GuidePart.Target when edition.Guide.Blocks.Any(block => block.Id == id) => (EditionFiles.Guide, $"blocks/{id}"),
        GuidePart.Target when edition.Guide.Roles.Any(role => role.Id == id) => (EditionFiles.Guide, $"roles/{id}"),
        GuidePart.Target => (EditionFiles.Desk(id), ""),
        _ => (EditionFiles.Guide, ""),
    };

    /// <summary>As <c>danger = no (Nee, nu niet)</c>: the ids of the file, with what the visitor chose.</summary>
    private string InWords(Counterexample example)
    {
        var words = wordings.Guide(edition.Site.DefaultLanguage);
        var answers = example.Answers.Select(answered => $"{answered.Question} = {string.Join(" + ", answered.Answers.Select(answer => Labelled(answered.Question, answer)))}");
        var given = example.GivenFacts.Select(fact => $"{fact.Key} = {fact.Value}");
        var all = answers.Concat(given).ToList();

        return all.Count == 0 ? "none at all" : string.Join(", ", all);

        string Labelled(string question, string answer) =>
            words.Questions.TryGetValue(question, out var own) && own.Answers.TryGetValue(answer, out var label) ? $"{answer} ({label.Label})" : answer;
    }
}
