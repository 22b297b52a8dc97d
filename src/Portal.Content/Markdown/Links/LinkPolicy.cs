using System.Buffers;
using System.Globalization;
using System.Text;

namespace Portal.Content.Markdown.Links;

/// <summary>What the policy makes of the address of a link.</summary>
internal abstract record LinkVerdict
{
    /// <param name="Target">What the kind points to, without the anchor.</param>
    public sealed record Allowed(LinkKind Kind, string Target, string Anchor) : LinkVerdict;

    public sealed record Refused(string Why) : LinkVerdict;
}

/// <summary>
/// Allows what is named here and nothing else: http, https, mailto, tel, our own kinds, and addresses on this site. The address comes as
/// Markdown understands it, entities and backslashes already read.
/// </summary>
internal static class LinkPolicy
{
    private static readonly SearchValues<char> NotInMail = SearchValues.Create("?&%,;:/<>");
    private static readonly SearchValues<char> InTelephone = SearchValues.Create("0123456789-");

    public static LinkVerdict Read(string address)
    {
        if (address.Length == 0)
        {
            return new LinkVerdict.Refused("The link has no address.");
        }

        if (HoldsHiddenCharacters(address))
        {
            return new LinkVerdict.Refused("The address holds spaces, backslashes, quotation marks or invisible characters. Write it without.");
        }

        var (beforeAnchor, anchor) = address.IndexOf('#', StringComparison.Ordinal) is var hash and >= 0
            ? (address[..hash], address[(hash + 1)..])
            : (address, "");

        return SchemeOf(beforeAnchor) is { } scheme
            ? ReadWithScheme(scheme.ToLowerInvariant(), address, beforeAnchor[(scheme.Length + 1)..], anchor)
            : ReadOnThisSite(beforeAnchor, anchor);
    }

    private static LinkVerdict ReadWithScheme(string scheme, string address, string rest, string anchor) => scheme switch
    {
        "page" when rest.Length > 0 => new LinkVerdict.Allowed(LinkKind.Page, rest, anchor),
        "desk" when rest.Length > 0 && anchor.Length == 0 => new LinkVerdict.Allowed(LinkKind.Desk, rest, ""),
        "guide" when rest.Length == 0 && anchor.Length == 0 => new LinkVerdict.Allowed(LinkKind.Guide, "", ""),
        "desks" when rest.Length == 0 && anchor.Length == 0 => new LinkVerdict.Allowed(LinkKind.Desks, "", ""),
        "region" when rest.Length == 0 && anchor.Length == 0 => new LinkVerdict.Allowed(LinkKind.Region, "", ""),
        "http" or "https" when IsWeb(address, rest) => new LinkVerdict.Allowed(LinkKind.External, address, ""),
        "mailto" when IsMail(rest) && anchor.Length == 0 => new LinkVerdict.Allowed(LinkKind.Mail, rest, ""),
        "tel" when IsTelephone(rest) && anchor.Length == 0 => new LinkVerdict.Allowed(LinkKind.Telephone, rest, ""),
        "page" or "desk" or "guide" or "desks" or "region" or "http" or "https" or "mailto" or "tel" =>
            new LinkVerdict.Refused($"The address after '{scheme}:' is not complete or not right."),
        _ => new LinkVerdict.Refused($"Links that start with '{scheme}:' are not allowed. Use https:, mailto:, tel:, page:, desk:, guide:, desks: or region:."),
    };

    private static LinkVerdict ReadOnThisSite(string beforeAnchor, string anchor)
    {
        // A browser reads no scheme behind percent signs; whoever writes one there has no good reason.
        var plain = Uri.UnescapeDataString(beforeAnchor);

        if (SchemeOf(plain) is not null || plain.StartsWith("//", StringComparison.Ordinal) || HoldsHiddenCharacters(plain))
        {
            return new LinkVerdict.Refused("The address looks like one on this site, but is not. Start it with https:// or with one '/'.");
        }

        return beforeAnchor.Length == 0
            ? new LinkVerdict.Allowed(LinkKind.Anchor, "", anchor)
            : new LinkVerdict.Allowed(LinkKind.Relative, beforeAnchor, anchor);
    }

    /// <summary>What stands before the first colon, when that comes before any slash or question mark; else null.</summary>
    private static string? SchemeOf(string address) =>
        address.AsSpan().IndexOfAny(':', '/', '?') is var end and >= 0 && address[end] == ':' ? address[..end] : null;

    private static bool IsWeb(string address, string rest) =>
        rest.StartsWith("//", StringComparison.Ordinal)
        && Uri.TryCreate(address, UriKind.Absolute, out var web)
        && web.Host.Contains('.', StringComparison.Ordinal)
        && web.UserInfo.Length == 0;

    private static bool IsMail(string rest) =>
        rest.Split('@') is [{ Length: > 0 }, var host]
        && host.Contains('.', StringComparison.Ordinal)
        && !rest.AsSpan().ContainsAny(NotInMail);

    private static bool IsTelephone(string rest) =>
        rest.AsSpan().TrimStart('+') is { Length: > 1 } number && !number.ContainsAnyExcept(InTelephone);

    private static bool HoldsHiddenCharacters(string address)
    {
        foreach (var rune in address.EnumerateRunes())
        {
            if (rune == Rune.ReplacementChar || rune.Value is '\\' or '"' or '\'' or '`' or '<' or '>' || Rune.GetUnicodeCategory(rune) is
                UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or
                UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned)
            {
                return true;
            }
        }

        return false;
    }
}
