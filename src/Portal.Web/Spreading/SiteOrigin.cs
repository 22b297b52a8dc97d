using Portal.Content;

namespace Portal.Web.Spreading;

/// <summary>Where the site is, for addresses that leave it: on paper, in feeds, in search engines (<c>safety.md</c> 23).</summary>
internal static class SiteOrigin
{
    /// <summary>The first official host; null while none is named. Without a slash at the end.</summary>
    public static string? Official(Site site) => site.Hosts is [var official, ..] ? $"https://{official}" : null;

    /// <summary>As <see cref="Official"/>, else the address that was asked: not for what is kept for others, who may have asked another.</summary>
    public static string Of(Site site, HttpRequest request) => Official(site) ?? $"{request.Scheme}://{request.Host}";
}
