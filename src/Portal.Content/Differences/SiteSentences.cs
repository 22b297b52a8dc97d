using System.Collections.Immutable;
using Portal.Content.Folder;

namespace Portal.Content.Differences;

/// <summary>What changes of the site as a whole and of the words of the interface.</summary>
internal static class SiteSentences
{
    public static IEnumerable<ItemDifference> Of(Edition before, Edition after) =>
    [
        .. Paired.Item(ItemPart.Site, EditionFiles.Site, "De site", before.Site, after.Site, Compare, (_, _, _) => { }),
        .. Paired.ByKey(before.Texts, after.Texts).SelectMany(texts => Texts(texts.Key, texts.Before, texts.After)),
        .. Redirects(before, after),
    ];

    private static void Compare(SentenceList sentences, Site before, Site after)
    {
        foreach (var (tag, old, now) in Paired.ByKey(before.Languages, after.Languages, language => language.Tag))
        {
            sentences.Value($"Taal {tag}", old is null ? "" : Words(old), now is null ? "" : Words(now));
        }

        sentences.Several("Volgorde van de talen", [.. before.Languages.Select(language => language.Tag)], [.. after.Languages.Select(language => language.Tag)]);
        sentences.Value("Taal voor wie geen van de talen vraagt", before.DefaultLanguage, after.DefaultLanguage);
        sentences.Value("Eigenaar van de site", before.Owner, after.Owner);
        sentences.Value("Contactadres", before.Contact, after.Contact);
        sentences.Value("Waar ‘Verlaat deze site’ heen gaat", before.ExitAddress, after.ExitAddress);
        sentences.Value("Loket voor nood", before.EmergencyDesk, after.EmergencyDesk, Weight.Rule);
        sentences.Value("Loket dat er altijd is", before.AlwaysDesk, after.AlwaysDesk, Weight.Rule);
        sentences.Several("Officiële adressen", before.Hosts, after.Hosts);
    }

    private static string Words(Language language) => string.Join(
        ", ",
        ((string[])[language.Name, language.IsRightToLeft ? "van rechts naar links" : "", language.IsDraft ? "nog niet getekend" : "", language.SignedBy.Length > 0 ? $"getekend door {language.SignedBy}" : ""])
            .Where(part => part.Length > 0));

    private static IEnumerable<ItemDifference> Texts(string language, ImmutableSortedDictionary<string, string>? before, ImmutableSortedDictionary<string, string>? after) => Paired.Item(
        ItemPart.Texts,
        EditionFiles.Texts(language),
        $"Teksten van de site ({language})",
        before ?? after!.Clear(),
        after ?? before!.Clear(),
        (sentences, old, now) =>
        {
            foreach (var (key, one, other) in Paired.ByKey(old, now))
            {
                sentences.Value($"Tekst ‘{key}’", one ?? "", other ?? "");
            }
        },
        (_, _, _) => { });

    private static IEnumerable<ItemDifference> Redirects(Edition before, Edition after) => Paired.Item(
        ItemPart.Redirect,
        EditionFiles.Redirects,
        "Oude adressen",
        Listed(before),
        Listed(after),
        (sentences, old, now) =>
        {
            foreach (var (address, one, other) in Paired.ByKey(old, now, redirect => redirect.Host + redirect.Path))
            {
                sentences.Value($"Oud adres {address}", Target(one), Target(other));
            }

            if (sentences.IsEmpty && !old.SequenceEqual(now))
            {
                sentences.Say("De oude adressen staan in een andere volgorde.");
            }
        },
        (_, _, _) => { });

    private static List<Redirect> Listed(Edition edition) => [.. edition.Redirects];

    private static string Target(Redirect? redirect) => redirect is null ? "" : $"{redirect.Page} ({redirect.Language})";
}
