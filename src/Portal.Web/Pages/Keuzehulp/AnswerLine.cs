using System.Collections.Immutable;
using Portal.Content.Guidance;
using Portal.Referral;
using Portal.Web.Reading;

namespace Portal.Web.Pages.Keuzehulp;

/// <summary>A line of "your answers".</summary>
/// <param name="Question">The question's permanent number.</param>
/// <param name="Topic">What it was about.</param>
/// <param name="Said">What was chosen, in the words of the page.</param>
internal sealed record AnswerLine(int Question, string Topic, string Said)
{
    /// <summary>Answers that the guide has no words for any more are left out.</summary>
    public static IEnumerable<AnswerLine> Of(Reader reader, Guide guide, GuideWords words, ImmutableArray<GivenAnswer> given) =>
        from answered in given
        let question = guide.Questions.First(question => question.Number == answered.Question)
        let said = words.Questions[question.Id]
        select new AnswerLine(
            question.Number,
            said.Topic,
            reader.List(question.Answers.Where(answer => answered.Answers.Contains(answer.Number)).Select(answer => said.Answers[answer.Id].Label)));
}
