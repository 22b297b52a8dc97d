using System.Diagnostics;
using Markdig.Syntax;

namespace Portal.Content.Markdown.Links;

/// <summary>Turns an address of the text into one that a browser can follow.</summary>
internal static class LinkResolving
{
    /// <summary>Null when it leads nowhere; then that is reported. What is allowed is listed.</summary>
    public static ResolvedLink? Resolve(MarkdownObject part, string address, PageReading reading)
    {
        switch (LinkPolicy.Read(address))
        {
            case LinkVerdict.Refused refused:
                reading.Report(part, refused.Why);
                return null;

            case LinkVerdict.Allowed allowed:
                reading.Links.Add(new PageLink(reading.LineOf(part), allowed.Kind, allowed.Target, allowed.Anchor));
                return Resolve(part, allowed, reading);

            default:
                throw new UnreachableException();
        }
    }

    private static ResolvedLink? Resolve(MarkdownObject part, LinkVerdict.Allowed link, PageReading reading)
    {
        var context = reading.Context;

        return link.Kind switch
        {
            LinkKind.Page => ToPage(part, link, reading),
            LinkKind.Desk => reading.NamesDesk(part, link.Target) ? To(context.FindDesk(link.Target)!) : null,
            LinkKind.Guide => To(context.GuideAddress),
            LinkKind.Desks => To(context.DesksAddress),
            LinkKind.Region => To(context.RegionAddress),
            LinkKind.Anchor => ToAnchor(part, link, reading),
            LinkKind.Relative or LinkKind.External => To(link.Target + WithHash(link.Anchor)),
            LinkKind.Mail => To("mailto:" + link.Target),
            LinkKind.Telephone => To("tel:" + link.Target),
        };

        ResolvedLink To(string address) => new(link.Kind, address, null);
    }

    private static ResolvedLink? ToPage(MarkdownObject part, LinkVerdict.Allowed link, PageReading reading)
    {
        if (reading.Context.FindPage(link.Target) is not { } page)
        {
            reading.Report(part, $"There is no page '{link.Target}'. Take the key of a folder in pages/.");
            return null;
        }

        return new ResolvedLink(link.Kind, page.Address + WithHash(link.Anchor), page.Language == reading.Context.Language ? null : page.Language);
    }

    private static ResolvedLink? ToAnchor(MarkdownObject part, LinkVerdict.Allowed link, PageReading reading)
    {
        if (reading.Headings.All(heading => heading.Id != link.Anchor))
        {
            reading.Report(part, $"The page has no heading with the anchor '#{link.Anchor}'.");
            return null;
        }

        return new ResolvedLink(link.Kind, WithHash(link.Anchor), null);
    }

    private static string WithHash(string anchor) => anchor.Length == 0 ? "" : "#" + anchor;
}
