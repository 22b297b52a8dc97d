using Portal.Content.Search;
using Portal.Storage.Drafts;

namespace Portal.Storage.Searching;

/// <summary>What people type in one language, and where it leads.</summary>
public sealed class SearchWordsRow : DraftRow<SearchWords>
{
    public required string Language { get; init; }

    /// <inheritdoc/>
    public override string ItemKey => Language;
}
