using Portal.Content.Folder;

namespace Portal.Content.Checks.Wording;

/// <summary>A stretch of text that visitors read, with where it stands.</summary>
/// <param name="IsForVictims">Whether it is on a page for victims or in the guide.</param>
/// <param name="Desk">The desk it belongs to; empty for others.</param>
internal readonly record struct VisitorText(string File, int Line, string Language, string Text, bool IsForVictims, string Desk = "");

/// <summary>Everything that visitors read, line by line.</summary>
internal static class VisitorTexts
{
    public const string Victims = "S";

    public static IEnumerable<VisitorText> Of(Inspection inspection) => [.. Pages(inspection), .. Guide(inspection), .. Desks(inspection)];

    public static IEnumerable<VisitorText> Pages(Inspection inspection) =>
        from page in inspection.Edition.Pages
        from item in page.Languages
        let file = EditionFiles.Page(page.Key, item.Key)
        let text = item.Value
        let isForVictims = text.Audience.Contains(Victims, StringComparer.Ordinal)
        from line in text.Body.Split('\n').Select((line, i) => (Text: line, Line: text.BodyLine + i))
            .Prepend((Text: text.Summary, Line: inspection.LineOf(file, "summary")))
            .Prepend((Text: text.Title, Line: inspection.LineOf(file, "title")))
        where line.Text.Length > 0
        select new VisitorText(file, line.Line, item.Key, line.Text, isForVictims);

    public static IEnumerable<VisitorText> Guide(Inspection inspection) =>
        from item in inspection.Edition.Guide.Words
        let file = EditionFiles.GuideWords(item.Key)
        from text in GuideTexts.Of(item.Value)
        where text.Text.Length > 0
        select new VisitorText(file, inspection.LineOf(file, text.Path), item.Key, text.Text, IsForVictims: true);

    /// <summary>Every word of the interface, which victims read as well.</summary>
    public static IEnumerable<VisitorText> Interface(Inspection inspection) =>
        from texts in inspection.Edition.Texts
        let file = EditionFiles.Texts(texts.Key)
        from text in texts.Value
        select new VisitorText(file, inspection.LineOf(file, text.Key), texts.Key, text.Value, IsForVictims: true);

    public static IEnumerable<VisitorText> Desks(Inspection inspection) =>
        from text in DeskTexts.Of(inspection.Edition)
        from item in text.Text.Texts
        select new VisitorText(text.File, text.LineIn(item.Key, inspection), item.Key, item.Value, IsForVictims: false, text.DeskId);
}
