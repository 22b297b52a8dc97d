namespace Portal.Content;

/// <summary>A mistake in an edition, with where it stands and how to mend it.</summary>
/// <param name="Source">The file, from the root of the edition, with forward slashes.</param>
/// <param name="Line">From 1; 0 when the whole file is meant.</param>
/// <param name="Message">A plain sentence that says what is wrong and how to mend it.</param>
public sealed record ContentProblem(string Source, int Line, string Message)
{
    /// <inheritdoc/>
    public override string ToString() => Line > 0 ? $"{Source}:{Line}: {Message}" : $"{Source}: {Message}";
}
