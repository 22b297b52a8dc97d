using Portal.Content.Folder.Yaml;

namespace Portal.Content.Folder;

/// <summary><c>site.yml</c>.</summary>
internal static class SiteFile
{
    private const string RightToLeft = "rtl";

    public static Site Read(MapReader map)
    {
        var languages = map.Unnamed("languages", ReadLanguage);

        if (languages.IsEmpty)
        {
            map.Missing("languages");
        }

        var site = new Site(
            languages,
            map.Text("defaultLanguage"),
            map.Text("owner"),
            map.Text("contact"),
            map.Text("exitAddress"),
            map.Id("emergencyDesk"),
            map.Id("alwaysDesk"),
            map.Texts("hosts"));

        if (languages.Select(language => language.Tag).Distinct(StringComparer.Ordinal).Count() < languages.Length)
        {
            map.Wrong("languages", "A language stands here twice. Keep one.");
        }

        if (!languages.Any(language => language.Tag == site.DefaultLanguage))
        {
            map.Wrong("defaultLanguage", $"\"{site.DefaultLanguage}\" is not among the languages. Name one of them.");
        }

        if (site.ExitAddress.Length > 0 && !site.ExitAddress.StartsWith("https://", StringComparison.Ordinal))
        {
            map.Wrong("exitAddress", "The exit must be a web address that starts with https://.");
        }

        return site;
    }

    public static YamlMap Write(Site site) => new MapWriter()
        .AddAll("languages", site.Languages, WriteLanguage)
        .Add("defaultLanguage", site.DefaultLanguage)
        .Add("owner", site.Owner)
        .Add("contact", site.Contact)
        .Add("exitAddress", site.ExitAddress)
        .Add("emergencyDesk", site.EmergencyDesk)
        .Add("alwaysDesk", site.AlwaysDesk)
        .Add("hosts", MapWriter.List(site.Hosts))
        .Map;

    private static Language ReadLanguage(MapReader map)
    {
        var direction = map.Text("direction");

        if (direction is not ("" or "ltr" or RightToLeft))
        {
            map.Wrong("direction", $"\"{direction}\" must be ltr or rtl.");
        }

        return new Language(map.Text("tag"), map.Text("name"), direction == RightToLeft, map.Flag("draft"), map.TextOrEmpty("signedBy"));
    }

    private static YamlMap WriteLanguage(Language language) => new MapWriter(isShort: true)
        .Add("tag", language.Tag)
        .Add("name", language.Name)
        .Add("direction", language.IsRightToLeft ? RightToLeft : "ltr")
        .AddFlag("draft", language.IsDraft)
        .Add("signedBy", language.SignedBy)
        .Map;
}
