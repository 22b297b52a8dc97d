using Portal.Content.Guidance;
using Portal.Content.Pages;

namespace Portal.Content.Translations;

/// <summary>The mark of a source text by itself, for who has no whole edition at hand.</summary>
public static class TranslationMark
{
    public static string ItemOfPage(string key) => $"pages/{key}";

    public static string ItemOfBlock(string id) => $"guide/blocks/{id}";

    public static string ItemOfText(string key) => $"texts/{key}";

    public static string Of(PageText source) => TranslatedItem.MarkOf(TranslatedItems.Parts(source));

    /// <summary>As <see cref="Of(PageText)"/>, for who read no more of the page than counts.</summary>
    public static string OfPage(string title, string summary, string law, string body) => TranslatedItem.MarkOf(TranslatedItems.Parts(title, summary, law, body));

    public static string Of(BlockWords source) => TranslatedItem.MarkOf(TranslatedItems.Parts(source));

    public static string Of(string text) => TranslatedItem.MarkOf([text]);
}
