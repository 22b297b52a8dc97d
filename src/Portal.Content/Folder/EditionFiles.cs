namespace Portal.Content.Folder;

/// <summary>Where each part of an edition is kept, from the root of its folder.</summary>
internal static class EditionFiles
{
    public const string Site = "site.yml";
    public const string Guide = "guide/guide.yml";
    public const string Municipalities = "regions/municipalities.csv";
    public const string Places = "regions/places.csv";
    public const string Postcodes = "regions/postcodes.csv";
    public const string Roles = "regions/roles.csv";
    public const string Redirects = "redirects.csv";

    /// <summary>A roll-up of the municipalities that comes with the source data; it is kept, not read.</summary>
    public const string RegionsRollUp = "regions/regions.csv";

    public static string Texts(string language) => $"texts/{language}.yml";

    public static string GuideWords(string language) => $"guide/{language}.yml";

    public static string SearchWords(string language) => $"search/{language}.yml";

    public static string Translations(string language) => $"translations/{language}.yml";

    public static string Desk(string id) => $"desks/{id}.yml";

    public static string Page(string key, string language) => $"pages/{key}/{language}.md";

    /// <summary>Whether an edition may keep something in a file with this name.</summary>
    public static bool IsOurs(string file) => file is Site or Municipalities or Places or Postcodes or Roles or Redirects
        || (Path.GetExtension(file) == ".yml" && Path.GetDirectoryName(file) is "texts" or "guide" or "desks" or "search" or "translations")
        || IsPage(file);

    public static bool IsPage(string file) => file.StartsWith("pages/", StringComparison.Ordinal) && Path.GetExtension(file) == ".md";
}
