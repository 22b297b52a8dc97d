namespace Portal.Web.OpenData.Hsds;

/// <summary>A list of words of ours that say what a service is.</summary>
internal sealed record Taxonomy(Guid Id, string Name, string Description, string Version);

/// <summary>One of them.</summary>
/// <param name="Code">Permanent; the same in every language.</param>
/// <param name="Taxonomy">The name of the list.</param>
internal sealed record TaxonomyTerm(Guid Id, string Code, string Name, string Description, string Taxonomy, Guid TaxonomyId, string Language);

/// <summary>Says a term of something: an <c>attribute</c> of the standard, which .NET has another use for.</summary>
/// <param name="LinkId">Of what it is said.</param>
/// <param name="LinkType">The name of the list that the term is from.</param>
/// <param name="LinkEntity">What sort of thing it is said of.</param>
/// <param name="Value">Where the term is a question: the answer.</param>
/// <param name="Label">The answer in words.</param>
internal sealed record TermLink(Guid Id, Guid LinkId, Guid TaxonomyTermId, string LinkType, string LinkEntity, string? Value, TaxonomyTerm TaxonomyTerm, string? Label);
