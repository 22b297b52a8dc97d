using System.Collections.Immutable;

namespace Portal.Content.Translations;

/// <summary>How a translation stands to its source.</summary>
public enum TranslationState
{
    /// <summary>Made from the source as it is.</summary>
    Current,

    /// <summary>Not there, and needed in this language: English or Dutch stands in.</summary>
    Missing,

    /// <summary>There, but its source has changed since.</summary>
    Behind,

    /// <summary>There, and nobody noted from which source it was made.</summary>
    Unmarked,
}

/// <summary>A text whose translation needs somebody.</summary>
/// <param name="Item">As in <see cref="TranslationMarks.Sources"/>.</param>
/// <param name="File">Where the translation stands, or should.</param>
public sealed record TranslationGap(string Item, string File, TranslationState State);

/// <summary>How the translations into one language stand.</summary>
/// <param name="Needed">How many items are needed in this language, or are there although they are not.</param>
/// <param name="Gaps">All that are not current, by item.</param>
public sealed record LanguageTranslations(Language Language, int Needed, ImmutableArray<TranslationGap> Gaps)
{
    /// <summary>How many items are in one state.</summary>
    public int Count(TranslationState state) =>
        state == TranslationState.Current ? Needed - Gaps.Length : Gaps.Count(gap => gap.State == state);
}
