using System.Collections.Frozen;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace Portal.Content.Search;

/// <summary>Finds the word that was meant among those that the index knows.</summary>
internal sealed class Spelling(IndexReader reader, FrozenDictionary<string, string> spellings)
{
    /// <summary>Whether the edition itself uses the word, so that it is no typing error.</summary>
    public bool Knows(string folded) => spellings.ContainsKey(folded);

    public string Suggest(TypedWords typed, Func<string, bool> isKnown)
    {
        var better = new Dictionary<string, string>(StringComparer.Ordinal);

        foreach (var word in typed.Words.Distinct(StringComparer.Ordinal))
        {
            var folded = Folding.Of(word);

            if (!Knows(folded) && !isKnown(word) && Nearest(folded) is { } meant)
            {
                better[word] = spellings.GetValueOrDefault(meant, meant);
            }
        }

        return better.Count == 0 ? "" : typed.With(better);
    }

    private string? Nearest(string word)
    {
        var errors = SearchQuery.ErrorsIn(word);

        if (errors == 0)
        {
            return null;
        }

        var near = new FuzzyTermsEnum(MultiFields.GetTerms(reader, Fields.Words), new AttributeSource(), new Term(Fields.Words, word), errors, prefixLength: 1, transpositions: true);
        (int Distance, int Count, string Word)? best = null;

        while (near.MoveNext())
        {
            var candidate = near.Term.Utf8ToString();
            var found = (Distance: EditDistance.Between(word, candidate), near.DocFreq, candidate);

            if (best is not { } known || found.Distance < known.Distance || (found.Distance == known.Distance && found.DocFreq > known.Count))
            {
                best = found;
            }
        }

        return best?.Word;
    }
}
