namespace Portal.Referral;

/// <summary>The part of a guide that a problem lies in.</summary>
public enum GuidePart
{
    Guide,
    Fact,
    Question,
    Rule,
    SafetyRule,
    Case,
    Target,
}

/// <summary>Something that is wrong with a guide. It can't be published as it is.</summary>
public abstract partial record GuideProblem
{
    private GuideProblem(GuidePart part, string id, string sentence, Counterexample? counterexample = null)
    {
        Part = part;
        Id = id;
        Sentence = sentence;
        Counterexample = counterexample;
    }

    /// <summary>Where to look.</summary>
    public GuidePart Part { get; }

    /// <summary>The id of that part; empty for the guide as a whole.</summary>
    public string Id { get; }

    /// <summary>What is wrong, in plain English, with ids in quotation marks.</summary>
    public string Sentence { get; }

    /// <summary>The shortest list of answers that shows it, where there is one.</summary>
    public Counterexample? Counterexample { get; }

    /// <summary>The kind of problem and its sentence.</summary>
    public sealed override string ToString() => $"{GetType().Name}: {Sentence}";

    private static string Quoted(IEnumerable<string> ids) => string.Join(", ", ids.Select(id => $"\"{id}\""));
}
