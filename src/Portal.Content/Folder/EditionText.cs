using System.Collections.Immutable;
using Portal.Content.Folder.Csv;
using Portal.Content.Folder.Guide;
using Portal.Content.Folder.Yaml;

namespace Portal.Content.Folder;

/// <summary>An edition as the text of its files: always the same for the same edition.</summary>
internal static class EditionText
{
    /// <returns>The text of each file, by its name from the root of the folder.</returns>
    public static ImmutableSortedDictionary<string, string> Of(Edition edition) => Ordinal.ByKey<string>(
    [
        (EditionFiles.Site, YamlText.Of(SiteFile.Write(edition.Site))),
        (EditionFiles.Guide, YamlText.Of(GuideFile.Write(edition.Guide))),
        (EditionFiles.Municipalities, RegionFiles.Write(edition.Regions.Municipalities)),
        (EditionFiles.Places, RegionFiles.Write(edition.Regions.Places)),
        (EditionFiles.Postcodes, RegionFiles.Write(edition.Regions.Postcodes)),
        (EditionFiles.Roles, RolesFile.Write(edition.Regions.RoleHolders)),
        (EditionFiles.Redirects, RedirectsFile.Write(edition.Redirects)),
        .. edition.Texts.Select(texts => (EditionFiles.Texts(texts.Key), YamlText.Of(MapWriter.Of(texts.Value)))),
        .. edition.Guide.Words.Select(words => (EditionFiles.GuideWords(words.Key), YamlText.Of(WordsFile.Write(words.Value)))),
        .. edition.SearchWords.Select(words => (EditionFiles.SearchWords(words.Key), YamlText.Of(SearchFile.Write(words.Value)))),
        .. edition.Desks.Select(desk => (EditionFiles.Desk(desk.Id), YamlText.Of(DeskFile.Write(desk)))),
        .. edition.Pages.SelectMany(page => page.Languages.Select(text => (EditionFiles.Page(page.Key, text.Key), PageFile.Write(text.Value)))),
    ]);
}
