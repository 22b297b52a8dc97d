using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Portal.Content.Markdown;

/// <summary>The words of a line without its markup.</summary>
internal static class InlineText
{
    public static string Of(ContainerInline? line)
    {
        var words = new StringBuilder();

        foreach (var part in line?.Descendants() ?? [])
        {
            _ = part switch
            {
                LiteralInline literal => words.Append(literal.Content.AsSpan()),
                CodeInline code => words.Append(code.Content),
                HtmlEntityInline entity => words.Append(entity.Transcoded.AsSpan()),
                AutolinkInline link => words.Append(link.Url),
                LineBreakInline => words.Append(' '),
                _ => words,
            };
        }

        return words.ToString().Trim();
    }
}
