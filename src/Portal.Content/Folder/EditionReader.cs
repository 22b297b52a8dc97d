using System.Collections.Immutable;
using Portal.Content.Desks;
using Portal.Content.Folder.Csv;
using Portal.Content.Folder.Guide;
using Portal.Content.Folder.Yaml;
using Portal.Content.Guidance;
using Portal.Content.Pages;
using Portal.Content.Regions;
using Portal.Content.Translations;

namespace Portal.Content.Folder;

/// <summary>Reads each kind of file with the reader of its own.</summary>
internal sealed class EditionReader(SourceFiles folder, ReadingLog log)
{
    public EditionReading Read()
    {
        var edition = Legible();

        return new EditionReading(edition, log.Lines, log.Problems());
    }

    private static string NameOf(string file) => Path.GetFileNameWithoutExtension(file);

    private Edition? Legible()
    {
        var site = Yaml(EditionFiles.Site, SiteFile.Read, isNeeded: true);
        var texts = ByLanguage("texts", EditionFiles.Texts, MapReaderParts.TextByKey);
        var pages = Pages();
        var desks = Desks();
        var guide = Yaml(EditionFiles.Guide, GuideFile.Read, isNeeded: true);
        var words = ByLanguage("guide", EditionFiles.GuideWords, WordsFile.Read);
        var regions = Regions();
        var redirects = Csv(EditionFiles.Redirects, RedirectsFile.Read);
        var searchWords = ByLanguage("search", EditionFiles.SearchWords, SearchFile.Read);
        var translatedFrom = ByLanguage("translations", EditionFiles.Translations, map => new TranslationMarks(map.TextByKey()));

        folder.ReportUnread();

        if (site is null || guide is null)
        {
            return null;
        }

        guide = guide with
        {
            Guide = guide.Guide with { Targets = TargetProfiles.Of(desks, guide.Blocks, guide.Roles, regions.RoleHolders) },
            Words = words,
        };

        return new Edition(site, texts, pages, desks, guide, regions, redirects, searchWords, translatedFrom);
    }

    private T? Yaml<T>(string file, Func<MapReader, T> read, bool isNeeded = false)
        where T : class
    {
        var map = folder.Read(file, isNeeded) is { } text ? YamlParser.Parse(file, text, log) : null;

        return map is null ? null : MapReader.Whole(map, file, "", log, read);
    }

    private ImmutableArray<T> Csv<T>(string file, Func<string, ReadingLog, ImmutableArray<T>> read) =>
        folder.Read(file, isNeeded: false) is { } text ? read(text, log) : [];

    /// <summary>One file for each language, such as <c>texts/nl.yml</c>.</summary>
    private ImmutableSortedDictionary<string, T> ByLanguage<T>(string under, Func<string, string> fileOf, Func<MapReader, T> read)
        where T : class => Ordinal.ByKey(
            from language in folder.Under(under, ".yml").Where(file => file != EditionFiles.Guide).Select(NameOf)
            let content = folder.Files.Contains(fileOf(language), StringComparer.Ordinal) ? Yaml(fileOf(language), read) : null
            where content is not null
            select (language, content));

    private ImmutableArray<Desk> Desks() =>
    [
        .. from file in folder.Under("desks", ".yml").OrderBy(NameOf, StringComparer.Ordinal)
           where file == EditionFiles.Desk(NameOf(file)) && Ids.IsId(NameOf(file))
           let desk = Yaml(file, map => DeskFile.Read(NameOf(file), map))
           where desk is not null
           select desk,
    ];

    private ImmutableArray<Page> Pages()
    {
        var texts = from file in folder.Under("pages", ".md")
                    let key = Path.GetDirectoryName(file)!.Replace('\\', '/')["pages".Length..].TrimStart('/')
                    where Ids.IsPath(key) && NameOf(file) != "README"
                    let page = folder.Read(file, isNeeded: true) is { } text ? PageFile.Read(key, file, text, log) : null
                    where page is not null
                    select (Key: key, Language: NameOf(file), Page: page);

        return
        [
            .. texts.ToList()
                .GroupBy(text => text.Key, text => (text.Language, text.Page), StringComparer.Ordinal)
                .OrderBy(page => page.Key, StringComparer.Ordinal)
                .Select(page => new Page(page.Key, Ordinal.ByKey(page))),
        ];
    }

    private RegionData Regions()
    {
        var municipalities = Csv(EditionFiles.Municipalities, RegionFiles.ReadMunicipalities);
        var codes = municipalities.Select(municipality => municipality.Code).ToHashSet(StringComparer.Ordinal);

        return new RegionData(
            municipalities,
            Csv(EditionFiles.Places, (text, _) => RegionFiles.ReadPlaces(text, codes, log)),
            Csv(EditionFiles.Postcodes, (text, _) => RegionFiles.ReadPostcodes(text, codes, log)),
            Csv(EditionFiles.Roles, RolesFile.Read));
    }
}
