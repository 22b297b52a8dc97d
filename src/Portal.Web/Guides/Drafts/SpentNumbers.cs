using Microsoft.EntityFrameworkCore;
using Portal.Referral;
using Portal.Storage;
using Portal.Storage.Json;

namespace Portal.Web.Guides.Drafts;

/// <summary>
/// The permanent numbers that questions and answers ever had, those that are gone included: links that visitors hold are made of them, so
/// none is given out twice. Revisions remember them all.
/// </summary>
internal sealed class SpentNumbers
{
    public const int LastQuestion = 255;
    public const int LastAnswer = 63;

    private const string Kind = "Questions";

    private readonly List<Question> ever;

    private SpentNumbers(List<Question> ever) => this.ever = ever;

    public static async Task<SpentNumbers> OfAsync(PortalDbContext context, CancellationToken cancellation)
    {
        var states = await context.Revisions.AsNoTracking().Where(revision => revision.Kind == Kind && revision.State != null).Select(revision => revision.State!).ToListAsync(cancellation);
        var now = await context.Questions.AsNoTracking().Select(row => row.Item).ToListAsync(cancellation);

        return new SpentNumbers([.. states.Select(StoredJson.Read<Question>), .. now]);
    }

    /// <summary>The number of a new question; past <see cref="LastQuestion"/> there is none left.</summary>
    public int NextQuestion => ever.Select(question => question.Number).DefaultIfEmpty(0).Max() + 1;

    /// <summary>The number of the next new answer of a question; past <see cref="LastAnswer"/> there is none left.</summary>
    /// <param name="question">By its number: a question that got another name is still the same.</param>
    public int NextAnswer(int question) => ever.Where(same => same.Number == question).SelectMany(same => same.Answers).Select(answer => answer.Number).DefaultIfEmpty(0).Max() + 1;

    /// <summary>The number that an answer of a question has, or had when it was taken away: it keeps its meaning and so its number.</summary>
    public int? NumberOf(int question, string answer) =>
        ever.Where(same => same.Number == question).SelectMany(same => same.Answers).LastOrDefault(known => known.Id == answer)?.Number;
}
