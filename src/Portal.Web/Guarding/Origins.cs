namespace Portal.Web.Guarding;

/// <summary>Where a post came from.</summary>
internal static class Origins
{
    /// <summary>
    /// Whether a browser says that another site sent it. Public forms change nothing, so an old browser that says nothing
    /// is believed.
    /// </summary>
    public static bool IsForeign(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        if (site is "cross-site" or "same-site")
        {
            return true;
        }

        var origin = request.Headers.Origin.ToString();

        // The scheme is left out of the comparison: a proxy in front may speak another one to us.
        return origin.Length > 0 && !origin.EndsWith($"://{request.Host}", StringComparison.OrdinalIgnoreCase);
    }
}
