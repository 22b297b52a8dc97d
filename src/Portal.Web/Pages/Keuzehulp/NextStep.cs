using Portal.Content.Publishing;
using Portal.Content.Regions;
using Portal.Referral;

namespace Portal.Web.Pages.Keuzehulp;

/// <summary>What a walk becomes by what a visitor sent. Whatever that was, there is a next step.</summary>
internal static class NextStep
{
    public static WalkSoFar After(WalkSoFar walk, StepForm step, Publication publication)
    {
        var next = step switch
        {
            { SafeNow: true } => SafeNow(walk, publication.Forest),
            { Again: { } question } => walk with { AskAgain = (byte)question, Mark = StepMark.None },
            { NoPlace: true } => walk with { Municipalities = [], Mark = StepMark.None },
            { Municipality: { } chosen } => At(walk, chosen),
            { Place: { } words } => At(walk, words, publication.Places),
            _ => Answered(walk, step, publication.Forest.Guide),
        };

        // Answers that are not due are kept as long as there is room for them.
        return next.Fits ? next : next with { Answers = Walk.Asked(publication.Forest, next.Answers.AsSpan()) };
    }

    private static WalkSoFar Answered(WalkSoFar walk, StepForm step, Guide guide)
    {
        if (guide.Questions.FirstOrDefault(question => question.Number == step.Question) is not { } question)
        {
            // The question left the guide while it was on her screen: the guide asks what it wants to know now.
            return walk with { AskAgain = 0, Mark = StepMark.None };
        }

        if (step.Answer.Length == 0)
        {
            return walk with { AskAgain = question.Number, Mark = StepMark.NothingChosen };
        }

        return Chosen(step.Answer) is { } answers && question.Accepts(answers)
            ? walk.With(new GivenAnswer(question.Number, answers))
            : walk with { AskAgain = question.Number, Mark = StepMark.ImpossibleAnswer };
    }

    /// <summary>Null when a number is none that an answer can have.</summary>
    private static AnswerSet? Chosen(int[] numbers)
    {
        var chosen = new AnswerSet(0);
        foreach (var number in numbers)
        {
            if (number is < 1 or > 63)
            {
                return null;
            }

            chosen = chosen.Union(AnswerSet.Of(number));
        }

        return chosen;
    }

    private static WalkSoFar SafeNow(WalkSoFar walk, DiagramForest forest)
    {
        if (Walk.WhenSafe(forest, walk.Answers.AsSpan()) is not { } safe)
        {
            return walk;
        }

        var question = forest.Guide.Questions.First(question => question.Id == safe.Question);
        var answer = question.Answers.First(answer => answer.Id == safe.Answer);

        return walk.With(new GivenAnswer(question.Number, AnswerSet.Of(answer.Number)));
    }

    private static WalkSoFar At(WalkSoFar walk, int chosen) => walk.Municipalities.Contains(chosen)
        ? walk with { Municipalities = [chosen], Mark = StepMark.None }
        : walk with { Municipalities = [], Mark = StepMark.UnknownPlace };

    private static WalkSoFar At(WalkSoFar walk, string words, PlaceFinder places) =>
        places.Find(words) switch
        {
            PlaceFinding.Found found => walk with { Municipalities = [WalkSoFar.NumberOf(found.Municipality)], Mark = StepMark.None },
            PlaceFinding.SeveralFound several => walk with
            {
                Municipalities = [.. several.Places.Take(WalkSoFar.MostMunicipalities).Select(place => WalkSoFar.NumberOf(place.Municipality))],
                Mark = StepMark.None,
            },
            _ => walk with { Municipalities = [], Mark = StepMark.UnknownPlace },
        };
}
