using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Portal.Content.Markdown.Links;

/// <summary>Holds every address of a text against the policy: links, images, reference definitions and autolinks.</summary>
internal static class LinkPass
{
    /// <summary>After the headings: anchors must exist.</summary>
    public static void Apply(MarkdownDocument document, PageReading reading)
    {
        // The heirs of a definition, of footnotes for one, hold no address.
        foreach (var definition in document.Descendants<LinkReferenceDefinition>().Where(part => part.GetType() == typeof(LinkReferenceDefinition)))
        {
            ResolvedLink.Attach(definition, LinkResolving.Resolve(definition, definition.Url ?? "", reading));
        }

        foreach (var link in document.Descendants<LinkInline>())
        {
            ResolvedLink.Attach(link, link.IsImage ? ReadImage(link, reading) : ReadLink(link, reading));
        }

        foreach (var link in document.Descendants<AutolinkInline>())
        {
            ResolvedLink.Attach(link, LinkResolving.Resolve(link, link.IsEmail ? "mailto:" + link.Url : link.Url, reading));
        }
    }

    private static ResolvedLink? ReadLink(LinkInline link, PageReading reading)
    {
        if (InlineText.Of(link).Length == 0 && !link.Descendants<LinkInline>().Any())
        {
            reading.Report(link, "The link has no words. Write what it leads to between the square brackets.");
        }

        return link.Reference is { } definition ? ResolvedLink.Of(definition) : LinkResolving.Resolve(link, link.Url ?? "", reading);
    }

    private static ResolvedLink? ReadImage(LinkInline image, PageReading reading)
    {
        if (LinkPolicy.Read(image.Url ?? "") is not LinkVerdict.Allowed { Kind: LinkKind.Relative } allowed)
        {
            reading.Report(image, "An image must be a file of this site. Nothing is loaded from elsewhere.");
            return null;
        }

        if (InlineText.Of(image).Length == 0)
        {
            reading.Report(image, "The image has no words for who cannot see it. Write them between the square brackets.");
        }

        return new ResolvedLink(LinkKind.Relative, allowed.Target, null);
    }
}
