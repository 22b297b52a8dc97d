using Portal.Content.Folder.Yaml;
using Portal.Content.Pages;

namespace Portal.Content.Folder;

/// <summary><c>pages/&lt;key…&gt;/&lt;lang&gt;.md</c>: front matter between two lines of three hyphens, then Markdown.</summary>
internal static class PageFile
{
    private const string Fence = "---\n";

    public static PageText? Read(string key, string file, string text, ReadingLog log)
    {
        text = text.EndsWith('\n') ? text : text + "\n";
        var end = text.IndexOf("\n" + Fence, StringComparison.Ordinal);

        if (!text.StartsWith(Fence, StringComparison.Ordinal) || end < 0)
        {
            log.Add(file, 1, "A page starts with its front matter, between two lines of three hyphens (---).");

            return null;
        }

        // The first fence becomes an empty line, so that the lines of the front matter are those of the file.
        var front = YamlParser.Parse(file, "\n" + text[Fence.Length..(end + 1)], log);
        var rest = text[(end + 1 + Fence.Length)..];
        var body = rest.TrimStart('\n');
        var bodyLine = text[..(text.Length - body.Length)].Count(c => c == '\n') + 1;

        return front is null ? null : MapReader.Whole(front, file, "", log, map => Read(key, map, body.TrimEnd('\n'), bodyLine));
    }

    public static string Write(PageText page) => Fence + YamlText.Of(Front(page)) + Fence + (page.Body.Length == 0 ? "" : page.Body + "\n");

    private static PageText Read(string key, MapReader map, string body, int bodyLine) => new(
        map.Text("title"),
        map.TextOrEmpty("browserTitle"),
        Slug(key, map),
        map.Text("summary"),
        map.SomeTexts("audience", PageTerms.Audiences),
        map.KnownText("section", PageTerms.Sections),
        map.Number("order", 0, 9999),
        map.Text("owner"),
        map.Date("checkedOn"),
        map.Date("reviewBy"),
        map.KnownText("translation", PageTerms.Translations),
        map.TextOrEmpty("law"),
        map.Texts("sources"),
        body,
        bodyLine);

    private static string Slug(string key, MapReader map)
    {
        var slug = key == PageTerms.Home ? map.TextOrEmpty("slug") : map.Text("slug");

        if (key == PageTerms.Home && slug.Length > 0)
        {
            map.Wrong("slug", "Home has no slug. Leave the key out.");
        }
        else if (slug.Length > 0 && !Ids.IsPath(slug))
        {
            map.Wrong("slug", $"\"{slug}\" can't be an address: use small letters, digits, hyphens and slashes, as in rechten/bedenktijd.");
        }

        return slug;
    }

    private static YamlMap Front(PageText page) => new MapWriter()
        .Add("title", page.Title)
        .Add("browserTitle", page.BrowserTitle)
        .Add("slug", page.Slug)
        .Add("summary", page.Summary)
        .Add("audience", page.Audience)
        .Add("section", page.Section)
        .Add("order", page.Order)
        .Add("owner", page.Owner)
        .Add("checkedOn", page.CheckedOn)
        .Add("reviewBy", page.ReviewBy)
        .Add("translation", page.Translation)
        .Add("law", page.Law)
        .Add("sources", page.Sources)
        .Map;
}
