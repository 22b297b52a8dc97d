using Portal.Content;

namespace Portal.Web.Reading;

/// <summary>The site as the world knows it, for addresses that are read elsewhere.</summary>
internal static class PublicAddress
{
    /// <summary>Without a slash at its end: the first official host, or, where none is set yet, the one that was asked.</summary>
    public static string Of(Site site, HttpRequest request) =>
        site.Hosts is [var host, ..] ? $"https://{host}" : $"{request.Scheme}://{request.Host}";
}
