using System.Collections.Immutable;
using Portal.Referral;
using Portal.Web.Regions;
using Portal.Web.Sealing;

namespace Portal.Web.Pages.Verwijspaden;

/// <summary>What a professional filled in of a case: permanent numbers, and the place as it was typed. What is not named is open.</summary>
/// <param name="Answers">In the order of the guide.</param>
/// <param name="Wrong">The permanent number of a question that was sent an answer it does not have; 0 when none was.</param>
/// <param name="WantsLink">Whether a plain link was asked for.</param>
/// <param name="LeftOutPlace">Whether the place of a plain link was left out because it would name a client.</param>
internal sealed record CaseFacts(
    ImmutableArray<CaseAnswer> Answers,
    CaseMoment Moment,
    PlaceWords Place,
    int Wrong = 0,
    bool WantsLink = false,
    bool LeftOutPlace = false) : ISealable<CaseFacts>
{
    private const int MostAnswers = 40;
    private const int AnswersAt = 4;

    public static CaseFacts Nothing { get; } = new([], CaseMoment.Now, PlaceWords.Of(""));

    static string ISealable<CaseFacts>.Purpose => "CaseFacts.1";

    static int ISealable<CaseFacts>.Capacity => AnswersAt + (2 * MostAnswers) + PlaceWords.Capacity;

    /// <summary>Reads the fields of our form, or of a plain link.</summary>
    public static CaseFacts Of(Guide guide, Func<string, string?> field)
    {
        var answers = ImmutableArray.CreateBuilder<CaseAnswer>();
        var wrong = 0;
        foreach (var question in CaseWords.Asked(guide).Take(MostAnswers))
        {
            var words = CaseWords.Of(question);
            if (field(words.Field) is not { Length: > 0 } word)
            {
                continue;
            }

            if (words.AnswerOf(question, word) is { } answer)
            {
                answers.Add(new CaseAnswer(question.Number, answer.Number));
            }
            else
            {
                wrong = wrong == 0 ? question.Number : wrong;
            }
        }

        var moment = CaseWords.Moments.FirstOrDefault(known => known.Word.Equals(field(CaseWords.MomentField), StringComparison.OrdinalIgnoreCase)).Moment;

        return new CaseFacts(answers.ToImmutable(), moment, PlaceWords.Of(field(CaseWords.PlaceField)), wrong);
    }

    /// <summary>The answer to a question; null when it was left open, or the guide lacks that answer by now.</summary>
    public Answer? AnswerTo(Question question) =>
        question.Answers.FirstOrDefault(answer => Answers.Contains(new CaseAnswer(question.Number, answer.Number)));

    /// <summary>The value of a fact; null when it is open.</summary>
    public string? ValueOf(Guide guide, string fact) =>
        CaseWords.Asked(guide).FirstOrDefault(question => question.Facts[0] == fact) is { } question ? AnswerTo(question)?.Id : null;

    public byte[] ToBytes() =>
    [
        (byte)Moment,
        (byte)Wrong,
        (byte)((WantsLink ? 1 : 0) | (LeftOutPlace ? 2 : 0)),
        (byte)Answers.Length,
        .. Answers.SelectMany(given => new[] { (byte)given.Question, (byte)given.Answer }),
        .. Place.ToBytes(),
    ];

    public static CaseFacts? FromBytes(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < AnswersAt || bytes[0] > (byte)CaseMoment.Open || bytes[3] > MostAnswers || bytes.Length < AnswersAt + (2 * bytes[3]))
        {
            return null;
        }

        var answers = ImmutableArray.CreateBuilder<CaseAnswer>(bytes[3]);
        for (var i = 0; i < bytes[3]; i++)
        {
            answers.Add(new CaseAnswer(bytes[AnswersAt + (2 * i)], bytes[AnswersAt + (2 * i) + 1]));
        }

        return new CaseFacts(
            answers.MoveToImmutable(),
            (CaseMoment)bytes[0],
            PlaceWords.FromBytes(bytes[(AnswersAt + (2 * bytes[3]))..]),
            bytes[1],
            (bytes[2] & 1) != 0,
            (bytes[2] & 2) != 0);
    }

    public bool Equals(CaseFacts? other) => other is not null && ToBytes().AsSpan().SequenceEqual(other.ToBytes());

    public override int GetHashCode() => HashCode.Combine(Answers.Length, Moment, Place);
}

/// <summary>An answer to a question, by their permanent numbers.</summary>
internal readonly record struct CaseAnswer(int Question, int Answer);
