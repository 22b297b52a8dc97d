using System.Collections.Immutable;
using Portal.Referral;

namespace Portal.Content.Guidance;

/// <summary>The guide as editors keep it: structure by ids, words by language.</summary>
/// <param name="Guide">What the engine reads; its targets' tags come from desks and blocks.</param>
/// <param name="GivenFacts">Given facts that a desk's hours set, by fact id: <c>yes</c> when the desk is known to be open, else <c>no</c>.</param>
/// <param name="Blocks">Guidance blocks.</param>
/// <param name="Roles">Regional roles.</param>
/// <param name="Words">The words of the guide by language tag.</param>
public sealed record GuideContent(
    Guide Guide,
    ImmutableSortedDictionary<string, string> GivenFacts,
    ImmutableArray<GuidanceBlock> Blocks,
    ImmutableArray<RegionalRole> Roles,
    ImmutableSortedDictionary<string, GuideWords> Words);

/// <summary>A short text that a path may hold, with a page behind it.</summary>
/// <param name="Tags">What safety rules go by.</param>
/// <param name="Page">The key of the page behind it; empty when there is none.</param>
/// <param name="Legal">Null when the text does not rest on law.</param>
public sealed record GuidanceBlock(string Id, ImmutableArray<string> Tags, string Page, LegalReading? Legal);

/// <summary>The state of a text that rests on law. Unread or expired: readers see the conservative fallback.</summary>
/// <param name="ReadBy">The lawyer who read it; empty while it awaits a legal reading.</param>
/// <param name="ReadOn">When; null while it awaits one.</param>
/// <param name="ExpiresOn">From this day on the fallback is shown again.</param>
public sealed record LegalReading(string ReadBy, DateOnly? ReadOn, DateOnly ExpiresOn)
{
    /// <summary>Whether readers may see the full text on <paramref name="day"/>.</summary>
    public bool IsInForce(DateOnly day) => ReadBy.Length > 0 && ReadOn is not null && day < ExpiresOn;
}

/// <summary>A role that another desk fills in another place.</summary>
/// <param name="Fallback">The national desk for where nobody is known, by id.</param>
public sealed record RegionalRole(string Id, string Fallback);

/// <summary>All words of the guide in one language.</summary>
/// <param name="Names">What editors call facts and their values in conditions: by fact, or by fact and value as <c>who/victim</c>. Visitors never see them.</param>
public sealed record GuideWords(
    ImmutableSortedDictionary<string, QuestionWords> Questions,
    ImmutableSortedDictionary<string, string> Reasons,
    ImmutableSortedDictionary<string, BlockWords> Blocks,
    ImmutableSortedDictionary<string, string> Roles,
    ImmutableSortedDictionary<string, string> SafetyRules,
    ImmutableSortedDictionary<string, string> Names);

/// <summary>The words of a question.</summary>
/// <param name="Title">The question itself.</param>
/// <param name="Hint">One sentence under it; may be empty.</param>
/// <param name="Why">Why it is asked and what is kept of the answer (nothing).</param>
/// <param name="Topic">Its name in "your answers".</param>
/// <param name="Answers">By answer id.</param>
public sealed record QuestionWords(string Title, string Hint, string Why, string Topic, ImmutableSortedDictionary<string, AnswerWords> Answers);

/// <summary>The words of an answer.</summary>
/// <param name="Label">What the visitor chooses.</param>
/// <param name="Hint">A few words under it; may be empty.</param>
/// <param name="Because">How it reads in an explanation, after "because": "you work without papers". Empty for "I don't know".</param>
public sealed record AnswerWords(string Label, string Hint, string Because);

/// <summary>The words of a guidance block.</summary>
/// <param name="Text">Markdown.</param>
/// <param name="Fallback">Markdown; what readers see while the text awaits a legal reading. Empty when it does not rest on law.</param>
public sealed record BlockWords(string Title, string Text, string Fallback);
