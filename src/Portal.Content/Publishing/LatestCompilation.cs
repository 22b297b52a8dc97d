using Portal.Content.Folder;

namespace Portal.Content.Publishing;

/// <summary>
/// Compiles editions as publishing does, and keeps the last: who asks to publish, who approves and the process that then serves it all look
/// at the same one, and a large one takes seconds.
/// </summary>
public sealed class LatestCompilation
{
    private volatile Kept? _kept;

    /// <inheritdoc cref="Publication.Compile"/>
    public PublicationCompilation Of(IReadOnlyDictionary<string, string> documents)
    {
        var hash = EditionDocuments.Hash(documents);

        if (_kept is { } kept && kept.Hash == hash)
        {
            return kept.Compilation;
        }

        var compilation = Publication.Compile(EditionDocuments.Read(documents));
        _kept = new Kept(hash, compilation);

        return compilation;
    }

    /// <summary>The publication with documents of this hash; null when another was compiled last, or it had mistakes.</summary>
    public Publication? Find(string hash) => _kept is { } kept && kept.Hash == hash ? kept.Compilation.Publication : null;

    private sealed record Kept(string Hash, PublicationCompilation Compilation);
}
