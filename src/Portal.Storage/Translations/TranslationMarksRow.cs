using Portal.Content.Translations;
using Portal.Storage.Drafts;

namespace Portal.Storage.Translations;

/// <summary>From which texts the translations into one language were made.</summary>
/// <remarks>Read it in the same turn that saves the translation: one row holds the marks of a whole language.</remarks>
public sealed class TranslationMarksRow : DraftRow<TranslationMarks>
{
    public required string Language { get; init; }

    /// <inheritdoc/>
    public override string ItemKey => Language;
}
