namespace Portal.Referral.Verification;

/// <summary>Nobody is asked more questions than the guide allows.</summary>
internal static class WalkChecks
{
    public static GuideProblem? Of(DiagramForest forest)
    {
        var most = forest.Guide.MostQuestions;
        var walks = forest.Walks;
        var longest = walks.LongestWalk();
        if (longest.Count(alternative => alternative >= 0) is var length && length > most)
        {
            return new GuideProblem.WalkTooLong(length, most, Examples.Tell(forest.Space, longest));
        }

        // Where not all walks were followed, only the number of questions that matter at all can prove it.
        var bound = walks.AtMost(walks.Start);

        return bound > most ? new GuideProblem.WalkUnproven(bound, most) : null;
    }
}
