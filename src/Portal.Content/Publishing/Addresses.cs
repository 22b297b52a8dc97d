namespace Portal.Content.Publishing;

/// <summary>The addresses of the site that texts point to (<c>product.md</c>, Addresses).</summary>
internal static class Addresses
{
    public static string Page(string language, string slug) => slug.Length == 0 ? $"/{language}" : $"/{language}/{slug}";

    public static string Guide(string language) => $"/{language}/keuzehulp";

    public static string Desks(string language) => $"/{language}/loketten";

    public static string Desk(string language, string desk) => $"/{language}/loketten/{desk}";

    public static string Region(string language) => $"/{language}/regio";
}
