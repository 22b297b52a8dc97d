using System.Collections.Immutable;

namespace Portal.Content.PlainLanguage;

/// <summary>How a text reads, in figures that can be counted.</summary>
/// <param name="Source">The file.</param>
/// <param name="IsForVictims">Whether the limit holds for it.</param>
/// <param name="Longest">The number of words of the longest sentence.</param>
/// <param name="LongWords">Words of thirteen letters or more. Not to be compared between languages: Hungarian glues, English does not.</param>
/// <param name="Passives">Sentences that look passive; null where the language has no form that can be told simply.</param>
public sealed record Readability(string Source, string Language, bool IsForVictims, int Sentences, int Words, int Longest, int LongWords, int? Passives)
{
    internal const int LongWord = 13;

    /// <summary>Words in a sentence.</summary>
    public double Average => Sentences == 0 ? 0 : (double)Words / Sentences;

    /// <summary>Of all words.</summary>
    public double LongShare => Words == 0 ? 0 : (double)LongWords / Words;

    /// <summary>Of all sentences; null where it is not measured.</summary>
    public double? PassiveShare => Sentences == 0 ? null : (double?)Passives / Sentences;

    /// <summary>Several texts of one language as one.</summary>
    public static Readability Sum(string source, IReadOnlyCollection<Readability> texts) => new(
        source,
        texts.First().Language,
        texts.All(text => text.IsForVictims),
        texts.Sum(text => text.Sentences),
        texts.Sum(text => text.Words),
        texts.Max(text => text.Longest),
        texts.Sum(text => text.LongWords),
        texts.First().Passives is null ? null : texts.Sum(text => text.Passives));

    internal static Readability Of(string source, string language, bool isForVictims, ImmutableArray<Sentence> sentences)
    {
        var lengths = sentences.Select(sentence => SentenceFinder.WordsIn(sentence.Text)).ToList();

        return new Readability(
            source,
            language,
            isForVictims,
            lengths.Count,
            lengths.Sum(),
            lengths.DefaultIfEmpty().Max(),
            sentences.SelectMany(sentence => SentenceFinder.Words(sentence.Text)).Count(word => word.Count(char.IsLetter) >= LongWord),
            PassiveVoice.IsMeasuredIn(language) ? sentences.Count(sentence => PassiveVoice.IsIn(sentence.Text, language)) : null);
    }
}
