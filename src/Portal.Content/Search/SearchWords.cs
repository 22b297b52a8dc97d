using System.Collections.Immutable;

namespace Portal.Content.Search;

/// <summary>What people type in one language, and where it leads: <c>search/&lt;lang&gt;.yml</c>.</summary>
/// <param name="Synonyms">The words of visitors and what the portal calls it.</param>
/// <param name="Emergencies">Words that put a number on top, the most urgent first.</param>
public sealed record SearchWords(ImmutableArray<Synonym> Synonyms, ImmutableArray<EmergencyWords> Emergencies);

/// <summary>Words that mean the same to who types them. At least one of the other lists is filled.</summary>
/// <param name="Words">As visitors type them: one word, or several that must all be there.</param>
/// <param name="Terms">Searched as well.</param>
/// <param name="Pages">Found before anything else, by key.</param>
/// <param name="Desks">Found before anything else, by id; after the pages.</param>
public sealed record Synonym(ImmutableArray<string> Words, ImmutableArray<string> Terms, ImmutableArray<string> Pages, ImmutableArray<string> Desks);

/// <summary>Words of somebody who needs a person now.</summary>
/// <param name="Words">One word, or several that must all be there.</param>
/// <param name="Desks">Whom to call, by id; the best first.</param>
public sealed record EmergencyWords(ImmutableArray<string> Words, ImmutableArray<string> Desks);
