using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace Portal.Web.OpenData.Rules;

/// <summary>The decision rules of a publication, for programs. <c>docs/guide-json.md</c> says how to read them.</summary>
internal sealed record PublishedGuide(
    string Publication,
    string Language,
    DateOnly ValidUntil,
    string License,
    ImmutableArray<PublishedFact> Facts,
    ImmutableArray<PublishedQuestion> Questions,
    ImmutableArray<PublishedRule> Rules,
    ImmutableArray<PublishedSafetyRule> SafetyRules,
    ImmutableArray<PublishedTarget> Targets,
    ImmutableSortedDictionary<string, string> Reasons);

/// <param name="Use"><c>walk</c>, <c>form</c>, <c>both</c> or <c>given</c>.</param>
/// <param name="Desk">Of a given fact: the desk whose hours set it.</param>
internal sealed record PublishedFact(string Id, ImmutableArray<string> Values, string Use, string? Desk);

/// <param name="AskedWhen">Null: always.</param>
/// <param name="Otherwise">The value of each fact when it is not asked.</param>
internal sealed record PublishedQuestion(string Id, int Number, ImmutableArray<string> Facts, string Title, ImmutableArray<PublishedAnswer> Answers, JsonNode? AskedWhen, ImmutableArray<string> Otherwise);

internal sealed record PublishedAnswer(string Id, int Number, string Label);

internal sealed record PublishedRule(string Id, JsonNode When, bool Decisive, ImmutableArray<PublishedReferral> Referrals);

/// <param name="Target">As <c>desk:comensha</c>, <c>role:care-coordinator</c>, <c>block:calling-112</c>.</param>
internal sealed record PublishedReferral(string Target, string Purpose, int Priority, string Reason);

/// <param name="Says">What it holds, in words.</param>
internal sealed record PublishedSafetyRule(string Id, JsonNode When, string Says);

/// <param name="FilledBy">Of a role: the desk for where nobody nearer is known.</param>
internal sealed record PublishedTarget(string Target, string Name, string? FilledBy);
