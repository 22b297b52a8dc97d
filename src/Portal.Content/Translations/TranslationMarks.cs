using System.Collections.Immutable;

namespace Portal.Content.Translations;

/// <summary>From which text each translation into one language was made: <c>translations/&lt;lang&gt;.yml</c>.</summary>
/// <param name="Sources">The mark of the source text, by item: <c>pages/help</c>, <c>texts/menu.guide</c>, <c>guide/questions/papers</c>, <c>desks/comensha</c>.</param>
public sealed record TranslationMarks(ImmutableSortedDictionary<string, string> Sources);
