namespace Portal.Referral;

public abstract partial record GuideProblem
{
    /// <summary>Two facts have one name.</summary>
    public sealed record SameFactTwice(string Fact)
        : GuideProblem(GuidePart.Fact, Fact, $"There are two facts called \"{Fact}\". Give one of them another name.");

    /// <summary>A fact has no values, too many, one twice, or lists "unknown" itself.</summary>
    public sealed record BadFactValues(string Fact, string Why)
        : GuideProblem(GuidePart.Fact, Fact, $"The values of the fact \"{Fact}\" can't be used: {Why}.");

    /// <summary>A given fact stands before a fact that is asked.</summary>
    public sealed record GivenFactTooEarly(string Fact)
        : GuideProblem(GuidePart.Fact, Fact, $"The fact \"{Fact}\" is given, not asked, so it must come after all facts that are asked.");

    /// <summary>No question asks the fact.</summary>
    public sealed record FactNeverAsked(string Fact)
        : GuideProblem(GuidePart.Fact, Fact, $"No question asks the fact \"{Fact}\".");

    /// <summary>Two questions ask the same fact, or one asks it twice.</summary>
    public sealed record FactAskedTwice(string Fact)
        : GuideProblem(GuidePart.Fact, Fact, $"The fact \"{Fact}\" is asked more than once.");
}
