namespace Portal.Referral.Walking;

/// <summary>For each level the alternative that holds, or -1 when it is open.</summary>
internal static class Alternatives
{
    /// <summary>Only the answers that count: those to questions that were due.</summary>
    public static int[] Of(DiagramForest forest, ReadOnlySpan<GivenAnswer> answers)
    {
        var alternatives = new int[forest.Space.Levels.Length];
        Array.Fill(alternatives, -1);
        Span<int> state = stackalloc int[forest.Walks.Start.Length];
        var replay = new Replay(forest, answers, state);
        while (replay.MoveNext())
        {
            alternatives[replay.Level] = replay.Alternative;
        }

        return alternatives;
    }

    /// <summary>The answers that count, and the given facts.</summary>
    public static int[] Of(DiagramForest forest, ReadOnlySpan<GivenAnswer> answers, IReadOnlyDictionary<string, string> givenFacts)
    {
        ArgumentNullException.ThrowIfNull(givenFacts);
        var alternatives = Of(forest, answers);
        foreach (var level in forest.Space.Levels.AsSpan()[forest.Space.Asked..])
        {
            var fact = level.Facts[0].Id;
            var alternative = givenFacts.TryGetValue(fact, out var value) ? level.AlternativeOf([value]) : -1;
            if (alternative < 0)
            {
                throw new ArgumentException($"The given fact \"{fact}\" has no value that it can have.", nameof(givenFacts));
            }

            alternatives[level.Index] = alternative;
        }

        return alternatives;
    }
}
