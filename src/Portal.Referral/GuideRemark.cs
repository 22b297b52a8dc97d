using System.Collections.Immutable;

namespace Portal.Referral;

/// <summary>Something about a guide that an editor should know. It may be meant so.</summary>
public abstract record GuideRemark
{
    private GuideRemark(GuidePart part, string id, string sentence)
    {
        Part = part;
        Id = id;
        Sentence = sentence;
    }

    /// <summary>Where to look.</summary>
    public GuidePart Part { get; }

    /// <summary>The id of that part.</summary>
    public string Id { get; }

    /// <summary>What there is to know, in plain English, with ids in quotation marks.</summary>
    public string Sentence { get; }

    /// <summary>A safety rule does not protect people of whom one of its facts is unknown.</summary>
    public sealed record UnknownLeftOut(string SafetyRule, ImmutableArray<string> Facts)
        : GuideRemark(GuidePart.SafetyRule, SafetyRule, $"The safety rule \"{SafetyRule}\" says nothing about people of whom this is unknown: {Quoted(Facts)}.");

    /// <summary>A question changes why somebody is sent somewhere, never where.</summary>
    public sealed record OnlyReason(string Question)
        : GuideRemark(GuidePart.Question, Question, $"The question \"{Question}\" changes only the reasons that people read, never where they are sent.");

    private static string Quoted(ImmutableArray<string> ids) => string.Join(", ", ids.Select(id => $"\"{id}\""));
}
