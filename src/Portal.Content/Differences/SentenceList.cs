using System.Collections.Immutable;

namespace Portal.Content.Differences;

/// <summary>Collects what changes of one item.</summary>
internal sealed class SentenceList
{
    /// <summary>Longer words are shown line by line.</summary>
    private const int Short = 160;

    private readonly ImmutableArray<DifferenceSentence>.Builder sentences = ImmutableArray.CreateBuilder<DifferenceSentence>();

    public bool IsEmpty => sentences.Count == 0;

    public void Say(string sentence, Weight weight = Weight.Light) => sentences.Add(new DifferenceSentence(sentence, weight, []));

    public void Lines(string sentence, string before, string after, Weight weight = Weight.Light) =>
        sentences.Add(new DifferenceSentence(sentence, weight, TextDifference.Of(before, after)));

    /// <param name="what">What it is called, as a sentence starts: <c>Telefoon van FairWork</c>.</param>
    public void Value(string what, string before, string after, Weight weight = Weight.Light)
    {
        if (before == after)
        {
            return;
        }

        if (IsLong(before) || IsLong(after))
        {
            Lines($"{what}: de tekst is anders.", before, after, weight);
        }
        else
        {
            Say(Words(what, before, after), weight);
        }
    }

    /// <summary>A list of which the order means nothing to who reads it, unless that is all that changes.</summary>
    public void Several(string what, IReadOnlyCollection<string> before, IReadOnlyCollection<string> after, Weight weight = Weight.Light)
    {
        if (before.SequenceEqual(after, StringComparer.Ordinal))
        {
            return;
        }

        var added = after.Except(before, StringComparer.Ordinal).ToList();
        var removed = before.Except(after, StringComparer.Ordinal).ToList();
        string[] parts =
        [
            .. added.Count > 0 ? [$"{string.Join(", ", added)} {(added.Count == 1 ? "komt" : "komen")} erbij"] : Array.Empty<string>(),
            .. removed.Count > 0 ? [$"{string.Join(", ", removed)} {(removed.Count == 1 ? "gaat" : "gaan")} weg"] : Array.Empty<string>(),
        ];

        Say(parts.Length > 0 ? $"{what}: {string.Join("; ", parts)}." : $"{what}: nu in de volgorde {string.Join(", ", after)}.", weight);
    }

    public void Text(string what, LocalText before, LocalText after, Weight weight = Weight.Light)
    {
        foreach (var language in before.Texts.Keys.Union(after.Texts.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            Value($"{what} ({language})", before.Texts.GetValueOrDefault(language, ""), after.Texts.GetValueOrDefault(language, ""), weight);
        }
    }

    public ImmutableArray<DifferenceSentence> All() => sentences.ToImmutable();

    private static bool IsLong(string text) => text.Length > Short || text.Contains('\n', StringComparison.Ordinal);

    private static string Words(string what, string before, string after) => (before, after) switch
    {
        ("", _) => $"{what} komt erbij: {after}",
        (_, "") => $"{what} gaat weg: {before}",
        _ => $"{what}: {before} wordt {after}",
    };
}
