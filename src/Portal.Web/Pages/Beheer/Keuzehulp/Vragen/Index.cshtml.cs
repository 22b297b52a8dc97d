using Portal.Referral;
using Portal.Storage;
using Portal.Web.Guides.Conditions;
using Portal.Web.Guides.Drafts;
using Portal.Web.Guides.Naming;
using Portal.Web.Guides.Telling;
using Portal.Web.Office;

namespace Portal.Web.Pages.Beheer.Keuzehulp.Vragen;

/// <summary>All questions in the order of asking.</summary>
internal sealed class IndexModel(EditorAtWork editor, PortalDbContext context, GuideDraft draft) : GuidePage(editor)
{
    public override string Title => "Vragen";

    public List<QuestionLine> Lines { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var telling = await draft.TellingAsync(cancellation);
        Lines = [.. (await GuideDraft.ItemsAsync(context.Questions, cancellation)).Select(question => Line(question, telling))];
    }

    private static QuestionLine Line(Question question, GuideTelling telling) => new(
        question,
        telling.Question(question.Id),
        string.Join(" · ", question.Answers.Select(answer => telling.Answer(question.Id, answer.Id))),
        UseNames.Of(telling.Names.Facts.Facts.FirstOrDefault(fact => question.Facts.Contains(fact.Id, StringComparer.Ordinal))?.Use ?? FactUse.Both),
        question.AskedWhen is { } when ? ConditionText.Write(when, telling.Names.Facts) : "altijd");
}

internal sealed record QuestionLine(Question Question, string Title, string Answers, string Use, string When);
