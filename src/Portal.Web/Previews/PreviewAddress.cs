using Portal.Content;
using Portal.Storage.Previews;
using Portal.Web.Reading;

namespace Portal.Web.Previews;

/// <summary>Addresses of previews: <c>/voorbeeld/{token}</c>, with after it the address of a page of the site.</summary>
internal static class PreviewAddress
{
    public const string Root = "/voorbeeld";

    /// <summary>Where a reader starts and leaves a remark.</summary>
    public static string Of(string token) => $"{Root}/{token}";

    /// <returns>The token and what comes after it; null when this is no address of a page in a preview.</returns>
    public static (string Token, PathString Path)? Read(PathString path)
    {
        if (!path.StartsWithSegments(Root, StringComparison.Ordinal, out var own) || own.Value is not ['/', ..] text)
        {
            return null;
        }

        var end = text.IndexOf('/', 1);

        return end > 1 && end < text.Length - 1 ? (text[1..end], text[end..]) : null;
    }

    /// <summary>Whether a link leads to a page: to all of them, or to where it starts and, of the guide, on from there. Never to anything that is no page for visitors.</summary>
    public static bool Holds(PreviewLinkRow link, PathString path, IEnumerable<Language> languages) =>
        path == Addresses.Leave
        || (languages.Any(language => path.StartsWithSegments($"/{language.Tag}", StringComparison.Ordinal)) && (link.IsWhole || path.StartsWithSegments(link.Start, StringComparison.Ordinal)));
}
