using System.Globalization;
using System.Text;

namespace Portal.Referral.Drawing;

/// <summary>Writes a Mermaid flowchart. Shapes are numbered, so that no id can be mistaken for Mermaid's own words.</summary>
internal sealed class Flowchart(string direction)
{
    private readonly StringBuilder shapes = new();
    private readonly StringBuilder arrows = new();
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    /// <summary>Draws a shape once, however often it is named.</summary>
    /// <param name="open">How Mermaid opens the shape: <c>[</c>, <c>([</c>, <c>{{</c> and so on.</param>
    public string Shape(string key, string label, string open, string close)
    {
        if (!numbers.TryGetValue(key, out var number))
        {
            number = numbers.Count + 1;
            numbers.Add(key, number);
            shapes.Append(CultureInfo.InvariantCulture, $"    n{number}{open}\"{Escaped(label)}\"{close}\n");
        }

        return $"n{number}";
    }

    public void Arrow(string from, string to, string label) =>
        arrows.Append(label.Length == 0 ? $"    {from} --> {to}\n" : $"    {from} -->|\"{Escaped(label)}\"| {to}\n");

    /// <inheritdoc/>
    public override string ToString() => $"flowchart {direction}\n{shapes}{arrows}";

    /// <summary>Mermaid reads entities, marked with a hash sign, where a character would end the label or open a tag.</summary>
    private static string Escaped(string label) => label
        .Replace("#", "#35;", StringComparison.Ordinal)
        .Replace("\"", "#quot;", StringComparison.Ordinal)
        .Replace("<", "#lt;", StringComparison.Ordinal)
        .Replace(">", "#gt;", StringComparison.Ordinal);
}
