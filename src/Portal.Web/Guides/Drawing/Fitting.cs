using System.Collections.Immutable;
using System.Text;

namespace Portal.Web.Guides.Drawing;

/// <summary>SVG breaks no lines; so that is done here, by counting letters.</summary>
internal static class Fitting
{
    /// <summary>In lines of at most so many letters; a longer word is cut.</summary>
    public static ImmutableArray<string> Lines(string text, int most)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        var line = new StringBuilder();
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => Cut(word, most)))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > most)
            {
                lines.Add(line.ToString());
                line.Clear();
            }

            line.Append(line.Length > 0 ? " " : "").Append(word);
        }

        lines.Add(line.ToString());

        return lines.ToImmutable();
    }

    /// <summary>With an ellipsis where something was left out.</summary>
    public static string Cut(string text, int most) => text.Length <= most ? text : $"{text[..(most - 1)].TrimEnd()}…";
}
