using System.Collections.Immutable;
using CsCheck;
using Portal.Content;
using Portal.Content.Pages;
using Portal.Content.Regions;
using Portal.Content.Search;
using Portal.Content.Translations;

namespace Portal.Testing.Editions;

/// <summary>Any edition that the folder can hold.</summary>
public static class RandomEditions
{
    private static readonly Gen<Site> AnySite =
        from tags in RandomTexts.Distinct(RandomTexts.Any, 1, 3)
        from names in RandomTexts.Any.Array[tags.Length]
        from flags in Gen.Bool.Array[tags.Length, tags.Length]
        from signedBy in RandomTexts.OrEmpty
        from texts in RandomTexts.Any.Array[2]
        from ids in RandomTexts.Id.Array[2]
        from hosts in RandomTexts.Several
        select new Site(
            [.. tags.Select((tag, i) => new Language(tag, names[i], flags[i], !flags[i], signedBy))],
            tags[0], texts[0], texts[1], "https://" + texts[0], ids[0], ids[1], hosts);

    private static readonly Gen<string> Body = RandomTexts.OrEmpty.Select(text => text.Replace('\r', 'r').Trim('\n'));

    private static readonly Gen<PageText> AnyText =
        from texts in RandomTexts.Any.Array[3]
        from rest in RandomTexts.OrEmpty.Array[2]
        from slug in RandomTexts.Id
        from audience in RandomTexts.Distinct(Gen.OneOf("S", "P", "B"), 1, 3)
        from section in Gen.OneOf("home", "rechten", "melden")
        from order in Gen.Int[0, 9999]
        from isChecked in RandomTexts.Date
        from review in RandomTexts.Date
        from translation in Gen.OneOf("source", "current", "draft")
        from sources in RandomTexts.Several
        from body in Body
        select new PageText(texts[0], rest[0], slug, texts[1], audience, section, order, texts[2], isChecked, review, translation, rest[1], sources, body, 1);

    private static readonly Gen<ImmutableArray<Page>> Pages =
        RandomTexts.Distinct(RandomTexts.Id.Array[1, 3].Select(parts => "a" + string.Join('/', parts)), 0, 3).SelectMany(keys => keys.Aggregate(
            Gen.Const(ImmutableArray<Page>.Empty),
            (sofar, key) => sofar.SelectMany(pages => RandomTexts.ByKey(Gen.OneOf("nl", "en"), AnyText, 1).Select(texts => pages.Add(new Page(key, texts))))));

    private static readonly Gen<string> Cell = RandomTexts.OrEmpty.Select(text => text.Replace('\r', 'r'));

    private static readonly Gen<RegionData> AnyRegions =
        from names in RandomTexts.Any.Select(text => text.Replace('\r', 'r')).Array[0, 3]
        from cells in Cell.Array[5]
        from number in Gen.Int[1000, 9999]
        from dates in RandomTexts.DateOrNull.Array[2]
        select new RegionData(
            [.. names.Select((name, i) => new Municipality($"GM000{i}", name, cells[0], cells[1], cells[2], cells[3], cells[4]))],
            [.. names.Select((name, i) => new Place(name, $"GM000{i}", i == 0 ? "place" : "former_name", cells[i]))],
            [.. names.Select((name, i) => new Postcode(number, $"GM000{i}", i + 1, name, cells[i]))],
            [.. names.Select((name, i) => new RoleHolder(name, "province", cells[i], name, dates[0], dates[1]))]);

    private static readonly Gen<ImmutableArray<Redirect>> Redirects =
        RandomTexts.Distinct(RandomTexts.Id, 0, 3).Select(Cell, (paths, cell) => paths.Select(path => new Redirect(cell, "/" + path, cell, cell)).ToImmutableArray());

    private static readonly Gen<ImmutableSortedDictionary<string, SearchWords>> SearchWords = RandomTexts.ByKey(
        Gen.OneOf("nl", "en", "pl"),
        from synonyms in RandomTexts.Some(Gen.Select(RandomTexts.AtLeastOne, RandomTexts.AtLeastOne, RandomTexts.Several, RandomTexts.Several, (words, terms, pages, desks) => new Synonym(words, terms, pages, desks)), 0, 3)
        from emergencies in RandomTexts.Some(Gen.Select(RandomTexts.AtLeastOne, RandomTexts.AtLeastOne, (words, desks) => new EmergencyWords(words, desks)), 0, 3)
        select new SearchWords(synonyms, emergencies),
        0);

    private static readonly Gen<ImmutableSortedDictionary<string, TranslationMarks>> Marks = RandomTexts.ByKey(
        Gen.OneOf("nl", "en", "pl"),
        RandomTexts.ByKey(RandomTexts.Key, RandomTexts.Any, 0).Select(sources => new TranslationMarks(sources)),
        0);

    public static Gen<Edition> Any { get; } =
        from site in AnySite
        from texts in RandomTexts.ByKey(Gen.OneOf("nl", "en", "pl"), RandomTexts.ByKey(RandomTexts.Key, RandomTexts.Any, 1), 0)
        from pages in Pages
        from desks in RandomDesks.Some
        from guide in RandomGuides.Any
        from regions in AnyRegions
        from redirects in Redirects
        from searchWords in SearchWords
        from marks in Marks
        select WithTargets(new Edition(site, texts, pages, desks, guide, regions, redirects, searchWords, marks));

    private static Edition WithTargets(Edition edition) => edition with
    {
        Guide = edition.Guide with
        {
            Guide = edition.Guide.Guide with
            {
                Targets = Content.Guidance.TargetProfiles.Of(edition.Desks, edition.Guide.Blocks, edition.Guide.Roles, edition.Regions.RoleHolders),
            },
        },
    };
}
