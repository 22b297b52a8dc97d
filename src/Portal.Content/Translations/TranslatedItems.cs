using System.Collections.Frozen;
using System.Collections.Immutable;
using Portal.Content.Checks;
using Portal.Content.Checks.Wording;
using Portal.Content.Folder;
using Portal.Content.Guidance;
using Portal.Content.Pages;

namespace Portal.Content.Translations;

/// <summary>Everything of an edition that is written in one language and translated into others. Search words are not: each language has its own.</summary>
internal static class TranslatedItems
{
    /// <summary>The interface of the referral paths, which victims do not see.</summary>
    private const string ForProfessionals = "texts/paths.";

    public static IEnumerable<TranslatedItem> Of(Edition edition) => [.. Pages(edition), .. Texts(edition), .. Guide(edition), .. Desks(edition)];

    private static IEnumerable<TranslatedItem> Pages(Edition edition) =>
        from page in edition.Pages
        let source = page.Languages.FirstOrDefault(text => text.Value.Translation == PageTerms.Source)
        let language = source.Key ?? edition.Site.DefaultLanguage
        select new TranslatedItem(
            $"pages/{page.Key}",
            language,
            source.Value is not null && !source.Value.Audience.Contains(VisitorTexts.Victims, StringComparer.Ordinal),
            tag => EditionFiles.Page(page.Key, tag),
            page.Languages.ToFrozenDictionary(text => text.Key, text => Parts(text.Value), StringComparer.Ordinal));

    /// <summary>Not its dates, sources and place: those are no words. Always four, so that an absent summary is no missing translation.</summary>
    public static ImmutableArray<string> Parts(PageText text) => Parts(text.Title, text.Summary, text.Law, text.Body);

    /// <inheritdoc cref="Parts(PageText)"/>
    public static ImmutableArray<string> Parts(string title, string summary, string law, string body) => [title, summary, law, body];

    public static ImmutableArray<string> Parts(BlockWords block) => Filled(GuideTexts.OfBlock("", block));

    private static IEnumerable<TranslatedItem> Texts(Edition edition) =>
        Words(edition, "texts", EditionFiles.Texts, edition.Texts, texts => texts, text => [text])
            .Select(text => text.Id.StartsWith(ForProfessionals, StringComparison.Ordinal) ? text with { IsInFull = true } : text);

    private static IEnumerable<TranslatedItem> Guide(Edition edition)
    {
        var words = edition.Guide.Words;

        return
        [
            .. Words(edition, "guide/questions", EditionFiles.GuideWords, words, own => own.Questions, question => Filled(GuideTexts.OfQuestion("", question))),
            .. Words(edition, "guide/reasons", EditionFiles.GuideWords, words, own => own.Reasons, text => [text]),
            .. Words(edition, "guide/blocks", EditionFiles.GuideWords, words, own => own.Blocks, Parts),
            .. Words(edition, "guide/roles", EditionFiles.GuideWords, words, own => own.Roles, text => [text]),
            .. Words(edition, "guide/safetyRules", EditionFiles.GuideWords, words, own => own.SafetyRules, text => [text]).Select(rule => rule with { IsInFull = true }),
        ];
    }

    private static ImmutableArray<string> Filled(IEnumerable<(string Path, string Text)> texts) => [.. texts.Select(text => text.Text).Where(text => text.Length > 0)];

    /// <summary>One for each key that the source language has words for.</summary>
    private static IEnumerable<TranslatedItem> Words<TWords, T>(
        Edition edition,
        string under,
        Func<string, string> file,
        ImmutableSortedDictionary<string, TWords> byLanguage,
        Func<TWords, ImmutableSortedDictionary<string, T>> part,
        Func<T, ImmutableArray<string>> texts)
    {
        var source = edition.Site.DefaultLanguage;

        return byLanguage.TryGetValue(source, out var own)
            ? from key in part(own).Keys
              select new TranslatedItem(
                  $"{under}/{key}",
                  source,
                  IsInFull: false,
                  file,
                  byLanguage
                      .Where(words => part(words.Value).ContainsKey(key))
                      .ToFrozenDictionary(words => words.Key, words => texts(part(words.Value)[key]), StringComparer.Ordinal))
            : [];
    }

    /// <summary>Only what visitors see. A desk's name is its own: it may stay as it is in every language.</summary>
    private static IEnumerable<TranslatedItem> Desks(Edition edition)
    {
        var leftOut = edition.Desks
            .Where(desk => desk.IsVisible)
            .ToFrozenDictionary(desk => desk.Id, desk => desk.Channels.Except(desk.VisibleChannels).Select(channel => $"channels/{channel.Id}/note").Append("name").ToList(), StringComparer.Ordinal);

        return from desk in DeskTexts.Of(edition).Where(text => !text.Text.IsEmpty && leftOut.TryGetValue(text.DeskId, out var paths) && !paths.Contains(text.Path, StringComparer.Ordinal)).GroupBy(text => text.DeskId, StringComparer.Ordinal)
               select new TranslatedItem(
                   $"desks/{desk.Key}",
                   edition.Site.DefaultLanguage,
                   IsInFull: false,
                   _ => EditionFiles.Desk(desk.Key),
                   desk.SelectMany(text => text.Text.Texts)
                       .GroupBy(text => text.Key, text => text.Value, StringComparer.Ordinal)
                       .ToFrozenDictionary(texts => texts.Key, texts => texts.ToImmutableArray(), StringComparer.Ordinal));
    }
}
