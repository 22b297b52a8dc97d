using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Portal.Web.Reading;

namespace Portal.Web.Pages.Verwijspaden;

/// <summary>The path as plain text, to put into a file or a mail of one's own.</summary>
internal static partial class PathText
{
    public static string Of(Reader reader, PathScreen screen)
    {
        var text = new StringBuilder().AppendLine(reader["paths.outcome-title"]);
        text.AppendJoin("; ", screen.Filled.Select(line => $"{line.Topic}: {line.Said}")).AppendLine();
        text.AppendLine(reader.Fill("paths.made-on", Desks.Times.Day(reader, reader.Today)));
        foreach (var (part, at) in screen.Parts.Select((part, at) => (part, at + 1)))
        {
            text.AppendLine().Append(at).Append(". ").AppendLine(part.Title.ToUpper(reader.Culture));
            text.Append(reader["paths.deadline"]).Append(' ').AppendLine(part.Deadline);
            text.Append(reader["paths.give"]).Append(' ').AppendLine(part.HandOver);
            foreach (var step in part.Steps)
            {
                Append(text, reader, step);
            }

            if (part.Steps.IsEmpty)
            {
                text.Append("- ").AppendLine(reader["paths.none"]);
            }
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, Reader reader, PathStep step)
    {
        text.Append("- ").Append(step.Title.Text);
        text.AppendLine(step.When.Length > 0 ? $" ({step.When})" : "");
        switch (step)
        {
            case PathStep.ToDesk to:
                foreach (var channel in to.Channels)
                {
                    text.Append("  ").Append(channel.Action).Append(' ').Append(channel.Value).AppendLine(to.WhenThere(channel) is { Length: > 0 } there ? $" – {there}" : "");
                }

                foreach (var reason in step.Reasons)
                {
                    text.Append("  ").AppendLine(reason);
                }

                if (to.Desk.First is { } known && !to.IsRepeated)
                {
                    text.Append("  ").AppendLine(known.KnownHow);
                }

                break;
            case PathStep.ToGuidance guidance:
                foreach (var line in Plain(guidance.Block.Markup).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                {
                    text.Append("  ").AppendLine(line);
                }

                if (guidance.Block.IsFallback)
                {
                    text.Append("  ").AppendLine(reader["paths.unread"]);
                }

                break;
        }
    }

    /// <summary>Only of markup that the publication made; nothing is ever read back from it.</summary>
    private static string Plain(string markup) => WebUtility.HtmlDecode(Tag().Replace(markup.Replace("<li>", "\n* ", StringComparison.Ordinal).Replace("</p>", "\n", StringComparison.Ordinal), ""));

    [GeneratedRegex("<[^>]*>", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tag();
}
