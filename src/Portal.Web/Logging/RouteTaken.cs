namespace Portal.Web.Logging;

/// <summary>The template of the route that a request first took: that of what failed, not of the error page shown in its place.</summary>
internal sealed class RouteTaken
{
    public string Template { get; private set; } = "none";

    private bool IsNoted { get; set; }

    /// <summary>Called each time a request has met the routes; the first time counts.</summary>
    public void Note(Endpoint? endpoint)
    {
        if (!IsNoted && endpoint is RouteEndpoint { RoutePattern.RawText: { } template })
        {
            Template = $"/{template.TrimStart('/')}";
        }

        IsNoted = true;
    }

    /// <summary>As the other, for a page that was made before by that route.</summary>
    public void Note(string template)
    {
        Template = template;
        IsNoted = true;
    }

    /// <summary>Nothing that comes after counts: the request never met the routes.</summary>
    public void Close() => IsNoted = true;
}
