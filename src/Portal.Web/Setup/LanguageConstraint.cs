namespace Portal.Web.Setup;

/// <summary><c>{lang:language}</c> in a route: a language that is shown. Any other first part of an address does not exist.</summary>
internal sealed class LanguageConstraint(PublicationHost host) : IRouteConstraint
{
    public const string Name = "language";

    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
        values.TryGetValue(routeKey, out var tag) && host.LanguagesFor(httpContext).Any(language => language.Tag == tag as string);
}
