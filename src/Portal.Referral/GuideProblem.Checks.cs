using System.Collections.Immutable;

namespace Portal.Referral;

public abstract partial record GuideProblem
{
    /// <summary>Two safety rules have one name.</summary>
    public sealed record SameSafetyRuleTwice(string SafetyRule)
        : GuideProblem(GuidePart.SafetyRule, SafetyRule, $"There are two safety rules called \"{SafetyRule}\". Give one of them another name.");

    /// <summary>No desk and no block carries a tag that is asked for: most likely a slip of the pen.</summary>
    public sealed record TagNobodyCarries(GuidePart Where, string Name, string Tag)
        : GuideProblem(Where, Name, $"\"{Name}\" asks for the tag \"{Tag}\", but no desk and no block carries it.");

    /// <summary>Two cases have one name.</summary>
    public sealed record SameCaseTwice(string Case)
        : GuideProblem(GuidePart.Case, Case, $"There are two cases called \"{Case}\". Give one of them another name.");

    /// <summary>Nobody can be in the situation that a case describes.</summary>
    public sealed record ImpossibleCase(string Case, string Why)
        : GuideProblem(GuidePart.Case, Case, $"Nobody can be in the situation of the case \"{Case}\": {Why}.");

    /// <summary>A desk, role or block is described twice, or a role has no desk to fill it.</summary>
    public sealed record BadTarget(Target Target, string Why)
        : GuideProblem(GuidePart.Target, Target.Id, $"The {Target.Noun} \"{Target.Id}\" can't be used: {Why}.");

    /// <summary>A setting or a size of the guide as a whole is out of range.</summary>
    public sealed record BadGuide(string Why)
        : GuideProblem(GuidePart.Guide, "", $"The guide can't be used: {Why}.");

    /// <summary>The rules together are too entangled to be worked out.</summary>
    /// <param name="Rules">The rules that entangle most facts.</param>
    public sealed record TooEntangled(int Budget, ImmutableArray<string> Rules, string Doing)
        : GuideProblem(
            GuidePart.Guide,
            "",
            $"The rules are too entangled: {Doing} takes more than {Budget:N0} steps of memory. These rules entangle most facts: {Quoted(Rules)}. Split them, or let them depend on fewer facts.");
}
