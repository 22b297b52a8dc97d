namespace Portal.Referral;

/// <summary>Where a walk stands.</summary>
public enum WalkStepKind
{
    /// <summary>There is a question to ask.</summary>
    AskNext,

    /// <summary>Nothing that could be asked changes the outcome any more.</summary>
    Arrived,

    /// <summary>A question that is due was answered with something that can't be answered (any more): it is asked again.</summary>
    Strayed,
}

/// <summary>Where a walk stands after the answers so far.</summary>
/// <param name="Kind">Whether it goes on.</param>
/// <param name="Question">The question to ask; null on arrival.</param>
/// <param name="AtMostMore">Nobody with these answers is asked more questions than this, the one being asked included.</param>
public readonly record struct WalkStep(WalkStepKind Kind, Question? Question, int AtMostMore);
