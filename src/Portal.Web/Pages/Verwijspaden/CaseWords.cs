using System.Collections.Immutable;
using Portal.Referral;
using Portal.Web.Regions;

namespace Portal.Web.Pages.Verwijspaden;

/// <summary>A question of the form and its answers, by the words that stand in the form and in plain links. They are a contract: others keep such links.</summary>
/// <param name="Question">The question's id.</param>
/// <param name="Field">Its name in forms and links.</param>
/// <param name="Words">The word for each answer, and the answer's id.</param>
internal sealed record CaseWords(string Question, string Field, ImmutableArray<(string Word, string Answer)> Words)
{
    public const string PlaceField = PlaceWords.Field;

    public const string MomentField = "moment";

    /// <summary>Who it is about is no question here: it is somebody whom a professional knows from work.</summary>
    private const string Who = "who";

    public static ImmutableArray<(string Word, CaseMoment Moment)> Moments { get; } =
    [
        ("nu", CaseMoment.Now), ("kantooruren", CaseMoment.OfficeHours), ("avond", CaseMoment.OutsideHours), ("open", CaseMoment.Open),
    ];

    private static readonly ImmutableArray<CaseWords> Known =
    [
        new("danger", "gevaar", [("ja", "yes"), ("nee", "no")]),
        new("their-age", "leeftijd", [("minderjarig", "minor"), ("volwassen", "adult")]),
        new("task", "wens", [("advies", "advice"), ("hulp", "help"), ("melden", "report"), ("registratie", "register")]),
        new("their-form", "vorm", [("arbeid", "work"), ("seksueel", "sexual"), ("crimineel", "crime"), ("huwelijk", "marriage"), ("anders", "other")]),
        new("their-setting", "waar", [("grens", "border"), ("azc", "asylum-centre"), ("buitenland", "abroad"), ("elders", "elsewhere")]),
        new("their-papers", "verblijf", [("met-papieren", "yes"), ("zonder-papieren", "no")]),
        new("sector", "sector",
        [
            ("zorg", "care"), ("onderwijs", "education"), ("sociaal", "social"), ("justitie", "justice"),
            ("gemeente", "municipality"), ("opsporing", "investigation"), ("anders", "other"),
        ]),
        new("consent", "toestemming", [("ja", "yes"), ("nee", "no")]),
    ];

    /// <summary>The questions that the form asks, in order: every one of the form's view with one fact.</summary>
    public static IEnumerable<Question> Asked(Guide guide) => guide.Questions.Where(question =>
        question is { IsSeveral: false } && question.Id != Who && guide.Facts.First(fact => fact.Id == question.Facts[0]).Use is FactUse.Form or FactUse.Both);

    /// <summary>The facts that hold of every case here.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Settled(Guide guide) =>
        guide.Facts.Any(fact => fact.Id == Who && fact.Values.Contains("professional", StringComparer.Ordinal)) ? [new(Who, "professional")] : [];

    /// <summary>The words of a question; a question that an editor added goes by its ids.</summary>
    public static CaseWords Of(Question question) =>
        Known.FirstOrDefault(words => words.Question == question.Id) ?? new CaseWords(question.Id, question.Id, []);

    public string WordOf(Answer answer)
    {
        if (answer.Id == Fact.Unknown)
        {
            return "onbekend";
        }

        return Words.FirstOrDefault(known => known.Answer == answer.Id).Word ?? answer.Id;
    }

    /// <returns>Null when the question has no such answer.</returns>
    public Answer? AnswerOf(Question question, string word) =>
        question.Answers.FirstOrDefault(answer => WordOf(answer).Equals(word, StringComparison.OrdinalIgnoreCase));
}
