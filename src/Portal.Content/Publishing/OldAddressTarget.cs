namespace Portal.Content.Publishing;

/// <summary>What takes an old address over when it is no page: said as in links within pages.</summary>
internal static class OldAddressTarget
{
    private const string Desk = "desk:";

    /// <summary>The id of the desk; null when it is none.</summary>
    public static string? DeskOf(Redirect redirect) => redirect.Page.StartsWith(Desk, StringComparison.Ordinal) ? redirect.Page[Desk.Length..] : null;

    /// <summary>The address of a part of the site that is no page; null for a page.</summary>
    public static string? AddressOf(Redirect redirect) => redirect.Page switch
    {
        "guide:" => Addresses.Guide(redirect.Language),
        "desks:" => Addresses.Desks(redirect.Language),
        "region:" => Addresses.Region(redirect.Language),
        _ => DeskOf(redirect) is { } desk ? Addresses.Desk(redirect.Language, desk) : null,
    };
}
