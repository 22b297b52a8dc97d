using Portal.Referral;

namespace Portal.Web.Pages.Keuzehulp;

/// <summary>A way into the guide that already says who it is about: home's big choices.</summary>
/// <remarks>
/// Print it with <c>&lt;partial name="/Pages/Keuzehulp/_Entrance.cshtml" model="…" /&gt;</c>. It is a form, because an answer never stands in an address.
/// </remarks>
/// <param name="Question">The question's permanent number; null when the guide does not ask who it is about, and the way in leads to its start.</param>
/// <param name="Answer">The answer's permanent number.</param>
/// <param name="Title">What stands on the button.</param>
/// <param name="IsFirst">Whether it is the main button of its page.</param>
internal sealed record Entrance(int? Question, int? Answer, string Title, bool IsFirst)
{
    private const string Who = "who";

    /// <param name="visitor">An answer of the question who it is about: <c>victim</c>, <c>citizen</c>, <c>professional</c>.</param>
    public static Entrance For(Guide guide, string visitor, string title, bool isFirst)
    {
        var question = guide.Questions.FirstOrDefault(question => question.Id == Who);
        var answer = question?.Answers.FirstOrDefault(answer => answer.Id == visitor);

        return answer is null ? new Entrance(null, null, title, isFirst) : new Entrance(question!.Number, answer.Number, title, isFirst);
    }
}
