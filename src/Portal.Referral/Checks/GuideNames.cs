using System.Collections.Immutable;

namespace Portal.Referral.Checks;

/// <summary>What a guide's names stand for, also in a guide with mistakes: the first of a name counts.</summary>
internal sealed class GuideNames
{
    private readonly Dictionary<string, Fact> facts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Question> questions = new(StringComparer.Ordinal);
    private readonly Dictionary<Target, TargetProfile> targets = [];
    private readonly ImmutableHashSet<string> tags;

    public GuideNames(Guide guide)
    {
        foreach (var fact in guide.Facts)
        {
            facts.TryAdd(fact.Id, fact);
        }

        foreach (var question in guide.Questions)
        {
            questions.TryAdd(question.Id, question);
        }

        foreach (var profile in guide.Targets)
        {
            targets.TryAdd(profile.Target, profile);
        }

        tags = [.. guide.Targets.SelectMany(t => t.Tags)];
    }

    public Fact? Fact(string id) => facts.GetValueOrDefault(id);

    public Question? Question(string id) => questions.GetValueOrDefault(id);

    public bool Has(Target target) => targets.ContainsKey(target);

    public bool HasTag(string tag) => tags.Contains(tag);
}
