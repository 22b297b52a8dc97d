using System.Collections.Immutable;
using Portal.Content.PlainLanguage;

namespace Portal.Content.Checks.Wording;

/// <summary>What victims read has short sentences (<c>safety.md</c> 24; limits in decision 77).</summary>
internal static class ReadabilityChecks
{
    public static void Run(Inspection inspection)
    {
        foreach (var text in ReadTexts.ForVictims(inspection.Edition, inspection.LineOf))
        {
            var limit = ReadingLimits.AverageIn(text.Language);
            ImmutableArray<int> lengths = [.. text.Sentences.Select(sentence => SentenceFinder.WordsIn(sentence.Sentence.Text))];
            var wordsOnAverage = lengths.Select(length => (double)length).DefaultIfEmpty().Average();

            if (wordsOnAverage > limit)
            {
                inspection.Report(text.File, 0, FormattableString.Invariant($"Sentences have {wordsOnAverage:0.0} words on average in \"{text.Language}\", and victims read this: {limit} at most. Make two of the long ones."));
            }

            foreach (var ((sentence, line), words) in text.Sentences.Zip(lengths))
            {
                if (words > ReadingLimits.LongestIn(text.Language))
                {
                    inspection.Report(text.File, line, $"This sentence has {words} words, and victims read this: {ReadingLimits.LongestIn(text.Language)} at most. Make two of it: \"{sentence.Text}\"");
                }
            }
        }
    }
}
