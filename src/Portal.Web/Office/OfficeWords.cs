using Portal.Storage.Editors;
using Portal.Web.Serving;

namespace Portal.Web.Office;

/// <summary>Words of the office that more than one page says.</summary>
internal static class OfficeWords
{
    public static string Of(EditorRole role) => role switch
    {
        EditorRole.Editor => "redacteur",
        EditorRole.Publisher => "publiceert",
        EditorRole.Manager => "beheerder",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>Who did it, an editor or the program itself.</summary>
    public static string By(string who) => who == FirstStart.Who ? "de eerste start" : who;

    /// <summary>A moment as the office writes it: 3 maart 2026, 14.05 uur.</summary>
    public static string Of(DateTimeOffset moment) => Content.Desks.DutchTime.At(moment).ToString("d MMMM yyyy, H.mm 'uur'", EditorAtWork.Culture);

    /// <summary>The clock alone: 14.05 uur.</summary>
    public static string Time(DateTimeOffset moment) => Content.Desks.DutchTime.At(moment).ToString("H.mm 'uur'", EditorAtWork.Culture);

    public static string Of(DateOnly day) => day.ToString("d MMMM yyyy", EditorAtWork.Culture);
}
