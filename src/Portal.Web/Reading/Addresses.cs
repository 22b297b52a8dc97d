namespace Portal.Web.Reading;

/// <summary>Every address of the site that a page links to. They are a contract: others link to them as well.</summary>
internal static class Addresses
{
    public const string Leave = "/verlaten";

    public static string Home(string language) => $"/{language}";

    public static string Page(string language, string slug) => slug.Length == 0 ? Home(language) : $"/{language}/{slug}";

    public static string Guide(string language) => $"/{language}/keuzehulp";

    public static string Desks(string language) => $"/{language}/loketten";

    public static string Desk(string language, string desk) => $"/{language}/loketten/{desk}";

    public static string Region(string language) => $"/{language}/regio";

    public static string Municipality(string language, string municipality) => $"/{language}/regio/{municipality}";
}
