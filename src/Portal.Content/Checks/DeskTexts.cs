using Portal.Content.Folder;

namespace Portal.Content.Checks;

/// <summary>A text of a desk in its languages, with where it stands.</summary>
internal readonly record struct DeskText(string DeskId, string File, string Path, LocalText Text)
{
    /// <summary>The line of the text in one language.</summary>
    public int LineIn(string language, Inspection inspection) => inspection.LineOf(File, $"{Path}/{language}");
}

/// <summary>All texts of all desks that visitors may see.</summary>
internal static class DeskTexts
{
    public static IEnumerable<DeskText> Of(Edition edition) =>
        from desk in edition.Desks
        let file = EditionFiles.Desk(desk.Id)
        from text in desk.Channels
            .Select(channel => new DeskText(desk.Id, file, $"channels/{channel.Id}/note", channel.Note))
            .Prepend(new DeskText(desk.Id, file, "consent/passesOn/to", desk.Consent.PassesOnTo))
            .Prepend(new DeskText(desk.Id, file, "area/note", desk.Area.Note))
            .Prepend(new DeskText(desk.Id, file, "whatHappens", desk.WhatHappens))
            .Prepend(new DeskText(desk.Id, file, "summary", desk.Summary))
            .Prepend(new DeskText(desk.Id, file, "name", desk.Name))
        select text;
}
