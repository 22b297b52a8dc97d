using System.Collections.Immutable;
using Portal.Content.Checks;
using Portal.Content.Checks.Wording;
using Portal.Content.Folder;

namespace Portal.Content.PlainLanguage;

/// <summary>A file in one language with its sentences, each with the line it starts on (0 when that is not known).</summary>
internal sealed record ReadText(string File, string Language, bool IsForVictims, ImmutableArray<(Sentence Sentence, int Line)> Sentences)
{
    public Readability Figures => Readability.Of(File, Language, IsForVictims, [.. Sentences.Select(sentence => sentence.Sentence)]);
}

/// <summary>What is read at length: pages, the words of the guide, what desks say of themselves.</summary>
internal static class ReadTexts
{
    /// <param name="lineOf">The line of a part of a file.</param>
    public static IEnumerable<ReadText> Of(Edition edition, Func<string, string, int> lineOf) => [.. Pages(edition, lineOf, _ => true), .. Guide(edition, lineOf), .. Desks(edition, lineOf)];

    /// <summary>Those alone that victims read; of the others no sentence is looked for.</summary>
    /// <inheritdoc cref="Of"/>
    public static IEnumerable<ReadText> ForVictims(Edition edition, Func<string, string, int> lineOf) =>
        [.. Pages(edition, lineOf, isForVictims => isForVictims), .. Guide(edition, lineOf), .. Desks(edition, lineOf).Where(text => text.IsForVictims)];

    private static IEnumerable<ReadText> Pages(Edition edition, Func<string, string, int> lineOf, Func<bool, bool> wants) =>
        from page in edition.Pages
        from item in page.Languages
        let file = EditionFiles.Page(page.Key, item.Key)
        let text = item.Value
        let isForVictims = text.Audience.Contains(VisitorTexts.Victims, StringComparer.Ordinal)
        where wants(isForVictims)
        select new ReadText(
            file,
            item.Key,
            isForVictims,
            [
                .. At(text.Title, lineOf(file, "title")),
                .. At(text.Summary, lineOf(file, "summary")),
                .. SentenceFinder.Of(text.Body).Select(sentence => (sentence, text.BodyLine + sentence.Line)),
            ]);

    private static IEnumerable<ReadText> Guide(Edition edition, Func<string, string, int> lineOf) =>
        from words in edition.Guide.Words
        let file = EditionFiles.GuideWords(words.Key)
        select new ReadText(file, words.Key, IsForVictims: true, [.. GuideTexts.Of(words.Value).SelectMany(text => At(text.Text, lineOf(file, text.Path)))]);

    /// <summary>What a desk does and what happens there; a name is no sentence. Victims read of the desks that are for them.</summary>
    private static IEnumerable<ReadText> Desks(Edition edition, Func<string, string, int> lineOf)
    {
        var visible = edition.Desks.Where(desk => desk.IsVisible).ToDictionary(desk => desk.Id, desk => desk.Audiences.Contains("victim", StringComparer.Ordinal), StringComparer.Ordinal);

        return from text in DeskTexts.Of(edition)
               where text.Path != "name" && visible.ContainsKey(text.DeskId)
               from own in text.Text.Texts
               group (own.Value, Line: lineOf(text.File, $"{text.Path}/{own.Key}")) by (text.File, text.DeskId, Language: own.Key) into desk
               select new ReadText(desk.Key.File, desk.Key.Language, visible[desk.Key.DeskId], [.. desk.SelectMany(text => At(text.Value, text.Line))]);
    }

    private static IEnumerable<(Sentence Sentence, int Line)> At(string text, int line) => SentenceFinder.Of(text).Select(sentence => (sentence, line));
}
