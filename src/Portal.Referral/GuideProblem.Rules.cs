namespace Portal.Referral;

public abstract partial record GuideProblem
{
    /// <summary>A condition names a fact that does not exist.</summary>
    public sealed record UnknownFact(GuidePart Where, string Name, string Fact)
        : GuideProblem(Where, Name, $"\"{Name}\" speaks of the fact \"{Fact}\", which does not exist.");

    /// <summary>A condition names a value that the fact can't have, or no value at all.</summary>
    public sealed record BadValue(GuidePart Where, string Name, string Fact, string Why)
        : GuideProblem(Where, Name, $"\"{Name}\" can't test the fact \"{Fact}\" so: {Why}.");

    /// <summary>A condition nests too deep to be read by a person.</summary>
    public sealed record ConditionTooDeep(GuidePart Where, string Name, int Most)
        : GuideProblem(Where, Name, $"The condition of \"{Name}\" has conditions within conditions, more than {Most} deep. Write it in a simpler way.");

    /// <summary>Two rules have one name.</summary>
    public sealed record SameRuleTwice(string Rule)
        : GuideProblem(GuidePart.Rule, Rule, $"There are two rules called \"{Rule}\". Give one of them another name.");

    /// <summary>A rule sends nobody anywhere.</summary>
    public sealed record RuleWithoutReferral(string Rule)
        : GuideProblem(GuidePart.Rule, Rule, $"The rule \"{Rule}\" does not say where to send anybody.");

    /// <summary>A priority is out of range.</summary>
    public sealed record BadPriority(string Rule, int Priority)
        : GuideProblem(GuidePart.Rule, Rule, $"The rule \"{Rule}\" has the priority {Priority}; it must lie between 0 and 999.");

    /// <summary>A desk, role or block that does not exist is named.</summary>
    public sealed record UnknownTarget(GuidePart Where, string Name, Target Target)
        : GuideProblem(Where, Name, $"\"{Name}\" names the {Target.Noun} \"{Target.Id}\", which does not exist.");

    /// <summary>"I am safe now" is missing, superfluous, or names something that does not exist.</summary>
    public sealed record BadSafeAnswer(string Rule, string Why)
        : GuideProblem(GuidePart.Rule, Rule, $"\"I am safe now\" can't work for the rule \"{Rule}\": {Why}.");

    /// <summary>A decisive rule depends on the clock.</summary>
    public sealed record DecisiveOnGivenFact(string Rule, string Fact)
        : GuideProblem(GuidePart.Rule, Rule, $"The rule \"{Rule}\" is decisive, so it can't depend on the given fact \"{Fact}\": which questions are asked must not change with the clock.");
}
