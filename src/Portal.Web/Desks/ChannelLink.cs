using Portal.Content.Desks;

namespace Portal.Web.Desks;

/// <summary>What a tap on a channel opens.</summary>
internal static class ChannelLink
{
    /// <returns>Null when there is nothing to open, as with a visit.</returns>
    public static string? Of(ChannelType type, string value) => type switch
    {
        ChannelType.Phone => $"tel:{Dialled(value)}",
        ChannelType.Email => $"mailto:{value}",
        ChannelType.Visit => null,
        _ => value.StartsWith("https://", StringComparison.Ordinal) ? value : null,
    };

    /// <summary>A number or mail address as it is; of an address on the web only the site's name.</summary>
    public static string Shown(ChannelType type, string value) =>
        type is ChannelType.Chat or ChannelType.Form or ChannelType.Web && Uri.TryCreate(value, UriKind.Absolute, out var address)
            ? address.Host.StartsWith("www.", StringComparison.Ordinal) ? address.Host[4..] : address.Host
            : value;

    /// <summary>Digits only, and the plus in front; the (0) that people write after a country's number is not dialled.</summary>
    private static string Dialled(string number)
    {
        var plus = number.TrimStart().StartsWith('+');
        var digits = string.Concat((plus ? number.Replace("(0)", "", StringComparison.Ordinal) : number).Where(char.IsAsciiDigit));

        return plus ? $"+{digits}" : digits;
    }
}
