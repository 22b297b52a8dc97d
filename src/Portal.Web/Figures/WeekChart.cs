using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Portal.Web.Office;

namespace Portal.Web.Figures;

/// <summary>The sums of the weeks as bars, drawn on the server. The same numbers stand in the table beside it.</summary>
internal static class WeekChart
{
    private const int Width = 640;
    private const int Step = 28;
    private const int Left = 140;

    /// <summary>Room for the number after the longest bar.</summary>
    private const int Right = 70;

    /// <param name="labelledBy">The id of its heading.</param>
    public static IHtmlContent Of(WeekTable table, string labelledBy)
    {
        var svg = Element("svg", ("class", "of-chart"), ("viewBox", Invariant($"0 0 {Width} {(table.Weeks.Length * Step) + 8}")), ("role", "img"), ("aria-labelledby", labelledBy));

        foreach (var (week, i) in table.Weeks.Select((week, i) => (week, i)))
        {
            var times = table.OfWeek(week);
            var length = Math.Max(1, (Width - Left - Right) * times / Math.Max(1, table.Most));
            svg.InnerHtml
                .AppendHtml(Words(0, i, week.ToString("d MMM yyyy", EditorAtWork.Culture)))
                .AppendHtml(Element("rect", ("x", Invariant($"{Left}")), ("y", Invariant($"{(i * Step) + 4}")), ("width", Invariant($"{length}")), ("height", "20")))
                .AppendHtml(Words(Left + length + 8, i, times.ToString(EditorAtWork.Culture)));
        }

        return svg;
    }

    private static TagBuilder Words(int x, int line, string words)
    {
        var text = Element("text", ("x", Invariant($"{x}")), ("y", Invariant($"{(line * Step) + 20}")));
        text.InnerHtml.Append(words);

        return text;
    }

    private static TagBuilder Element(string name, params (string Name, string Value)[] attributes)
    {
        var element = new TagBuilder(name);

        foreach (var (attribute, value) in attributes)
        {
            element.Attributes[attribute] = value;
        }

        return element;
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
