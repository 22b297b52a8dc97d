namespace Portal.Content.Markdown;

/// <summary>
/// The lines of a text. Markdig's own count is off within a heading that is underlined: it takes the line of the underlining for the first.
/// Where a part starts it knows well.
/// </summary>
internal sealed class LineStarts
{
    private readonly List<int> starts = [0];

    public LineStarts(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] == '\n' || (text[index] == '\r' && !text.AsSpan(index + 1).StartsWith('\n')))
            {
                starts.Add(index + 1);
            }
        }
    }

    /// <summary>The line, from 1, that holds the character at <paramref name="index"/>.</summary>
    public int LineAt(int index)
    {
        var found = starts.BinarySearch(index);

        return found >= 0 ? found + 1 : ~found;
    }
}
