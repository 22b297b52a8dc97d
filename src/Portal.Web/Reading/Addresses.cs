using Portal.Web.Spreading;

namespace Portal.Web.Reading;

/// <summary>Every address of the site that a page links to. They are a contract: others link to them as well.</summary>
internal static class Addresses
{
    public const string Leave = "/verlaten";

    /// <summary>The last part of the address of a sheet that does not say what it is about.</summary>
    public const string NeutralFace = "neutraal";

    public static string Home(string language) => $"/{language}";

    public static string Page(string language, string slug) => slug.Length == 0 ? Home(language) : $"/{language}/{slug}";

    /// <summary>The address, for this reader, of the page with this key; null when the edition has none.</summary>
    public static string? PageByKey(Reader reader, string key) =>
        reader.Publication.FindPageByKey(key, reader.Tag) is { } page ? Page(reader.Tag, page.Front.Slug) : null;

    public static string Guide(string language) => $"/{language}/keuzehulp";

    /// <param name="step">Sealed.</param>
    public static string GuideStep(string language, string step) => $"{Guide(language)}/{step}";

    public static string Card(string language) => $"/{language}/kaart";

    public static string Desks(string language) => $"/{language}/loketten";

    public static string Desk(string language, string desk) => $"/{language}/loketten/{desk}";

    /// <param name="selection">Sealed; null for all of them.</param>
    public static string ReportingPoints(string language, string? selection) =>
        selection is null ? $"{Desks(language)}/overzicht" : $"{Desks(language)}/overzicht/keuze/{selection}";

    /// <param name="selection">Sealed; null for all of them.</param>
    public static string ReportingFile(string language, string? selection) =>
        selection is null ? $"{Desks(language)}/overzicht.csv" : $"{Desks(language)}/overzicht.csv/{selection}";

    public static string SelectedDesks(string language, string selection) => $"/{language}/loketten/keuze/{selection}";

    public static string ReferralPaths(string language) => $"/{language}/verwijspaden";

    /// <param name="filled">Sealed.</param>
    public static string ReferralPath(string language, string filled) => $"{ReferralPaths(language)}/{filled}";

    public static string DeskFeed(string language) => $"{Desks(language)}/feed.atom";

    /// <summary>The decision rules in words.</summary>
    public static string Rules(string language) => $"/{language}/regels";

    /// <summary>The same, drawn.</summary>
    public static string RulesDrawn(string language) => $"{Rules(language)}/tekening";

    /// <summary>The way in that other sites show in a frame.</summary>
    public static string Embed(string language) => $"/{language}/insluiten";

    public static string Search(string language) => $"/{language}/zoeken";

    /// <param name="words">Sealed.</param>
    public static string Found(string language, string words) => $"{Search(language)}/{words}";

    public static string Feed(string language) => $"/{language}/feed.atom";

    public static string Spreading(string language) => $"/{language}/verspreiden";

    public static string Sheet(string language, SheetKind kind, bool isNeutral) => $"{Spreading(language)}/{TextKey.Of(kind)}{(isNeutral ? $"/{NeutralFace}" : "")}";

    /// <summary>The sheet with this name in an address; null when there is none.</summary>
    public static SheetKind? SheetNamed(string name) => Enum.GetValues<SheetKind>().Where(kind => TextKey.Of(kind) == name).Cast<SheetKind?>().FirstOrDefault();

    public static string Region(string language) => $"/{language}/regio";

    public static string Municipality(string language, string municipality) => $"/{language}/regio/{municipality}";

    public static string SelectedPlaces(string language, string words) => $"/{language}/regio/keuze/{words}";
}
