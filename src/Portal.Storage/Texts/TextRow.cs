using Portal.Storage.Drafts;

namespace Portal.Storage.Texts;

/// <summary>A word of the interface in one language.</summary>
public sealed class TextRow : DraftRow<string>
{
    public required string Language { get; init; }

    public required string Key { get; init; }

    /// <inheritdoc/>
    public override string ItemKey => KeyOf(Language, Key);

    public static string KeyOf(string language, string key) => $"{language}/{key}";

    public static TextRow Of(string language, string key, string text) => new() { Language = language, Key = key, Item = text };
}
