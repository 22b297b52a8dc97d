using System.Globalization;
using Portal.Content;
using Portal.Content.Publishing;

namespace Portal.Web.OpenData.Hsds.Writing;

/// <summary>The words of a publication in one language, for what is made outside a request.</summary>
internal sealed class Words(Publication publication, string language)
{
    public string Language => language;

    public CultureInfo Culture { get; } = CultureInfo.GetCultureInfo(language);

    /// <summary>A word of the interface.</summary>
    public string this[string key] => publication.Text(language, key);

    /// <summary>A text of the edition, in the nearest language that has it; null when none has.</summary>
    public string? In(LocalText text) => text.In(publication.Fallbacks(language))?.Text;

    /// <summary>The name of a regional role.</summary>
    public string Role(string id) => publication.Words(language).Roles[id];
}
