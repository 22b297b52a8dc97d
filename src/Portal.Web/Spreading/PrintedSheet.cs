using Portal.Web.Reading;

namespace Portal.Web.Spreading;

/// <summary>What is printed to spread the word.</summary>
internal enum SheetKind
{
    /// <summary>A4, for a wall.</summary>
    Poster,

    /// <summary>A6, for a pocket.</summary>
    Card,

    /// <summary>A4 with twelve, to stick where somebody is alone.</summary>
    Stickers,
}

/// <summary>A sheet in one language.</summary>
/// <param name="IsNeutral">Whether it does not say what it is about: who finds it in her bag learns nothing.</param>
/// <param name="Code">Leads to the start page of the language.</param>
/// <param name="ShownAddress">The same for who types.</param>
/// <param name="ValidUntil">Paper does not hear that a number changed.</param>
internal sealed record PrintedSheet(SheetKind Kind, bool IsNeutral, QrPicture Code, string ShownAddress, string ValidUntil)
{
    private const int MonthsValid = 12;
    private const int StickersOnASheet = 12;

    /// <summary>How often it stands on the paper.</summary>
    public int Copies => Kind == SheetKind.Stickers ? StickersOnASheet : 1;

    public static PrintedSheet Of(Reader reader, HttpRequest request, SheetKind kind, bool isNeutral)
    {
        var address = SiteOrigin.Of(reader.Site, request) + Addresses.Home(reader.Tag);

        return new PrintedSheet(kind, isNeutral, QrPicture.Of(address), address[(address.IndexOf("://", StringComparison.Ordinal) + 3)..], Desks.Times.Month(reader, reader.Today.AddMonths(MonthsValid)));
    }
}
