using System.Collections.Immutable;
using System.Globalization;
using Portal.Content.Regions;
using Portal.Referral;
using Portal.Web.Sealing;

namespace Portal.Web.Pages.Keuzehulp;

/// <summary>What the address of a guide page holds: permanent numbers and codes, never a word that somebody typed.</summary>
/// <param name="Answers">Each question at most once, in the order of their numbers; also those that are not due at the moment.</param>
/// <param name="AskAgain">The permanent number of an answered question that the visitor wants to see again; 0 when the guide decides.</param>
/// <param name="Mark">What was wrong with the latest step.</param>
/// <param name="Municipalities">Codes without their letters. One: where the visitor is. Several: among which she must choose.</param>
internal sealed record WalkSoFar(ImmutableArray<GivenAnswer> Answers, int AskAgain, StepMark Mark, ImmutableArray<int> Municipalities)
    : ISealable<WalkSoFar>
{
    /// <summary>More municipalities than any place name of the country has.</summary>
    public const int MostMunicipalities = 12;

    public static WalkSoFar Start { get; } = new([], 0, StepMark.None, []);

    public static string Purpose => "Guide.1";

    public static int Capacity => 96;

    /// <summary>Whether it can be sealed: seven pages with six ticks each can, and over thirty single answers.</summary>
    public bool Fits => ToBytes().Length <= Capacity;

    /// <summary>The municipality's code, as the regions know it, if the visitor gave one place.</summary>
    public string? MunicipalityCode => Municipalities is [var only] ? CodeOf(only) : null;

    public static string CodeOf(int municipality) => $"GM{municipality:0000}";

    public static int NumberOf(Municipality municipality) => int.Parse(municipality.Code.AsSpan(2), CultureInfo.InvariantCulture);

    /// <summary>With this answer in place of an earlier one to the same question; the rest is kept, and nothing is wrong any more.</summary>
    public WalkSoFar With(GivenAnswer answer) => this with
    {
        Answers = [.. Answers.Where(given => given.Question != answer.Question).Append(answer).OrderBy(given => given.Question)],
        AskAgain = 0,
        Mark = StepMark.None,
    };

    /// <summary>What was answered to a question; null when nothing was.</summary>
    public AnswerSet? AnswersTo(int question)
    {
        foreach (var given in Answers)
        {
            if (given.Question == question)
            {
                return given.Answers;
            }
        }

        return null;
    }

    public static WalkSoFar? FromBytes(ReadOnlySpan<byte> bytes) => WalkBytes.Read(bytes);

    public byte[] ToBytes() => WalkBytes.Write(this);

    public bool Equals(WalkSoFar? other) => other is not null
        && AskAgain == other.AskAgain
        && Mark == other.Mark
        && Answers.AsSpan().SequenceEqual(other.Answers.AsSpan())
        && Municipalities.AsSpan().SequenceEqual(other.Municipalities.AsSpan());

    public override int GetHashCode() => HashCode.Combine(AskAgain, Mark, Answers.Length, Municipalities.Length);
}

/// <summary>What was wrong with the latest step of a walk.</summary>
internal enum StepMark : byte
{
    None,

    /// <summary>Nothing was chosen.</summary>
    NothingChosen,

    /// <summary>Something was chosen that the question does not have, or answers that exclude each other.</summary>
    ImpossibleAnswer,

    /// <summary>"Where are you?" was answered with something that is no place we know.</summary>
    UnknownPlace,
}
