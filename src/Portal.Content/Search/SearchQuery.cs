using System.Collections.Immutable;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util.Automaton;

namespace Portal.Content.Search;

/// <summary>
/// Turns typed words into a query that no text can break: it is built, never parsed. Each word may be met by its stem, as it is, by its
/// beginning, with a typing error or two, or by most of its pieces; each is worth less than the one before.
/// </summary>
/// <param name="language">The reader's.</param>
/// <param name="languages">The languages that documents stand in.</param>
/// <param name="spelling">Knows which words are no typing errors.</param>
internal sealed class SearchQuery(string language, ImmutableArray<string> languages, Spelling spelling)
{
    private const int ShortestBeginning = 4;
    private const int ShortestPart = 5;
    private const int MostExpansions = 40;
    private const float NameWeight = 5;
    private const float PlainWeight = 0.8f;
    private const float BeginningWeight = 0.5f;
    private const float ErrorWeight = 0.5f;
    private const float PiecesWeight = 0.25f;
    private const float TermsWeight = 0.7f;

    /// <summary>The share of a word's pieces that must be there.</summary>
    private const double MostPieces = 0.6;

    private readonly ImmutableHashSet<string> fillers = FillerWords.Of(language);

    public Query Of(TypedWords typed, IEnumerable<string> terms)
    {
        var query = new BooleanQuery();
        Add(query, typed.Words, weight: 1);

        foreach (var term in terms)
        {
            Add(query, TypedWords.Of(term).Words, TermsWeight);
        }

        return query;
    }

    /// <summary>How many typing errors a word of this length may have.</summary>
    public static int ErrorsIn(string word) => word.Any(char.IsDigit) ? 0 : word.Length switch { < 4 => 0, < 8 => 1, _ => LevenshteinAutomata.MAXIMUM_SUPPORTED_DISTANCE };

    private void Add(BooleanQuery query, ImmutableArray<string> words, float weight)
    {
        // Words that only fill a sentence say nothing, unless there is nothing else.
        var telling = words.Where(word => !fillers.Contains(word)).ToImmutableArray();

        foreach (var word in telling.IsEmpty ? words : telling)
        {
            var ways = new DisjunctionMaxQuery(0.1f) { Boost = weight };
            AddStems(ways, word);
            AddFolded(ways, Folding.Of(word));
            query.Add(ways, Occur.SHOULD);
        }
    }

    private void AddStems(DisjunctionMaxQuery ways, string word)
    {
        foreach (var tongue in languages)
        {
            foreach (var stem in Tokens.Of(Analyzers.Stems(tongue), word))
            {
                foreach (var (field, fieldWeight) in Fields.Stemmed)
                {
                    ways.Add(new TermQuery(new Term(Fields.In(tongue, field), stem)) { Boost = fieldWeight });
                }
            }
        }
    }

    private void AddFolded(DisjunctionMaxQuery ways, string word)
    {
        ways.Add(new TermQuery(new Term(Fields.Names, word)) { Boost = NameWeight });
        ways.Add(new TermQuery(new Term(Fields.Words, word)) { Boost = PlainWeight });

        if (word.Length >= ShortestBeginning)
        {
            ways.Add(new PrefixQuery(new Term(Fields.Words, word)) { Boost = BeginningWeight });
        }

        if (!spelling.Knows(word))
        {
            AddErrors(ways, word);
            AddParts(ways, word);
        }

        AddPieces(ways, word);
    }

    private static void AddErrors(DisjunctionMaxQuery ways, string word)
    {
        if (ErrorsIn(word) is > 0 and var errors)
        {
            // The first letter is seldom the wrong one, and leaving it fixed makes the search ten times faster.
            foreach (var (field, fieldWeight) in ((string, float)[])[(Fields.Names, NameWeight), (Fields.Words, 1)])
            {
                ways.Add(new FuzzyQuery(new Term(field, word), errors, prefixLength: 1, MostExpansions, transpositions: true) { Boost = ErrorWeight * fieldWeight });
            }
        }
    }

    /// <summary>Of a compound that the edition does not use: the longest words that it begins and ends with.</summary>
    private void AddParts(DisjunctionMaxQuery ways, string word)
    {
        var lengths = Enumerable.Range(ShortestPart, Math.Max(0, word.Length - ShortestPart)).Reverse().ToList();

        foreach (var part in new[] { lengths.Select(length => word[..length]), lengths.Select(length => word[^length..]) }.Select(parts => parts.FirstOrDefault(spelling.Knows)).OfType<string>())
        {
            ways.Add(new TermQuery(new Term(Fields.Words, part)) { Boost = BeginningWeight });
        }
    }

    private static void AddPieces(DisjunctionMaxQuery ways, string word)
    {
        var pieces = Tokens.Of(Analyzers.Pieces, word).Distinct(StringComparer.Ordinal).ToList();

        if (pieces.Count < 2)
        {
            return;
        }

        var all = new BooleanQuery { MinimumNumberShouldMatch = (int)Math.Ceiling(pieces.Count * MostPieces), Boost = PiecesWeight };

        foreach (var piece in pieces)
        {
            all.Add(new TermQuery(new Term(Fields.Pieces, piece)), Occur.SHOULD);
        }

        ways.Add(all);
    }
}
