using Markdig.Syntax;

namespace Portal.Content.Markdown.Links;

/// <summary>Where a link of the text leads, for the renderer.</summary>
/// <param name="Language">Of what stands there, when it is another than the text's; else null.</param>
internal sealed record ResolvedLink(LinkKind Kind, string Address, string? Language)
{
    public static void Attach(MarkdownObject link, ResolvedLink? resolved)
    {
        if (resolved is not null)
        {
            link.SetData(typeof(ResolvedLink), resolved);
        }
    }

    /// <summary>Null: refused, so only its words are shown.</summary>
    public static ResolvedLink? Of(MarkdownObject link) => (ResolvedLink?)link.GetData(typeof(ResolvedLink));
}
