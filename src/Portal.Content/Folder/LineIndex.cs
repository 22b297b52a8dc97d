namespace Portal.Content.Folder;

/// <summary>Remembers on which line everything stands, so that a mistake found later can still say where.</summary>
internal sealed class LineIndex
{
    private readonly Dictionary<(string File, string Path), int> _lines = [];

    public void Add(string file, string path, int line) => _lines.TryAdd((file, path), line);

    /// <summary>The line of a part, or of the nearest part around it that is known; 0 when none is.</summary>
    /// <param name="path">Keys and ids from the root of the file, as in <c>rules/danger-now/when</c>.</param>
    public int Of(string file, string path)
    {
        while (true)
        {
            if (_lines.TryGetValue((file, path), out var line))
            {
                return line;
            }

            var cut = path.LastIndexOf('/');

            if (cut < 0)
            {
                return 0;
            }

            path = path[..cut];
        }
    }

    public ContentProblem Problem(string file, string path, string message) => new(file, Of(file, path), message);
}
