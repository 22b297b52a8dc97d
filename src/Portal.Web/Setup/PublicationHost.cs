using System.Collections.Immutable;
using Microsoft.Extensions.Options;
using Portal.Content;
using Portal.Content.Guidance;
using Portal.Content.Regions;
using Portal.Referral;

namespace Portal.Web.Setup;

/// <summary>Holds what visitors are served from.</summary>
internal sealed class PublicationHost
{
    public PublicationHost(IOptions<PortalOptions> options, IWebHostEnvironment environment)
    {
        var folder = ContentFolder.Find(options.Value.ContentFolder, environment.ContentRootPath);
        var texts = ImmutableSortedDictionary.CreateRange(
            StringComparer.Ordinal,
            Directory.GetFiles(Path.Combine(folder, "texts"), "*.yml").Select(file => KeyValuePair.Create(
                Path.GetFileNameWithoutExtension(file),
                TextsIn(file))));
        var languages = ImmutableArray.Create(new Language("nl", "Nederlands", false, false, ""), new Language("en", "English", false, false, ""));

        Edition = new Edition(
            new Site(languages, "nl", "CoMensha", "", "https://www.knmi.nl/", "noodnummer-112", "veilig-thuis", []),
            texts,
            [],
            [],
            new GuideContent(new Guide([], [], [], [], [], []), ImmutableSortedDictionary<string, string>.Empty, [], [], ImmutableSortedDictionary<string, GuideWords>.Empty),
            new RegionData([], [], [], []),
            []);
        ShownLanguages = [.. languages.Where(language => !language.IsDraft || options.Value.ShowDraftLanguages)];
    }

    public Edition Edition { get; }

    public IReadOnlyList<Language> ShownLanguages { get; }

    private static ImmutableSortedDictionary<string, string> TextsIn(string file) => File.ReadLines(file)
        .Select(line => line.Split(": ", 2))
        .ToImmutableSortedDictionary(parts => parts[0], parts => parts[1], StringComparer.Ordinal);
}
