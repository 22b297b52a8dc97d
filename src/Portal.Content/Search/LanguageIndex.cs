using Lucene.Net.Analysis.Miscellaneous;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Portal.Content.Publishing;

namespace Portal.Content.Search;

/// <summary>Everything that readers of one language can find, in memory. It never changes; any number of threads may search it.</summary>
internal sealed class LanguageIndex
{
    /// <summary>What scores less than this share of the best is not worth the reader's time.</summary>
    private const float LeastShare = 0.15f;

    private readonly IndexSearcher searcher;
    private readonly SearchQuery queries;
    private readonly Spelling spelling;

    public LanguageIndex(Publication publication, string language)
    {
        var documents = new SearchDocuments(publication, language);
        var folder = new RAMDirectory();
        var settings = new IndexWriterConfig(Analyzers.Version, ByField(publication)) { Similarity = new BM25Similarity() };

        using (var writer = new IndexWriter(folder, settings))
        {
            writer.AddDocuments(documents.All());
            writer.ForceMerge(1);
        }

        var reader = DirectoryReader.Open(folder);
        searcher = new IndexSearcher(reader) { Similarity = settings.Similarity };
        spelling = new Spelling(reader, documents.Spoken.Spellings());
        queries = new SearchQuery(language, [.. documents.Languages.Order(StringComparer.Ordinal)], spelling);
        Bytes = folder.GetSizeInBytes();
    }

    /// <summary>How much memory the index takes, without the words of its suggestions.</summary>
    public long Bytes { get; }

    /// <summary>What fits, the best first.</summary>
    public IEnumerable<FoundId> Find(TypedWords typed, IEnumerable<string> terms)
    {
        var found = searcher.Search(queries.Of(typed, terms), PublicationSearch.MostFound);
        var least = found.ScoreDocs.Length == 0 ? 0 : found.ScoreDocs[0].Score * LeastShare;

        return found.ScoreDocs.TakeWhile(hit => hit.Score >= least).Select(hit => FoundId.Of(searcher.Doc(hit.Doc)));
    }

    /// <summary>Whether the edition itself uses the word.</summary>
    public bool Knows(string folded) => spelling.Knows(folded);

    /// <summary>What may have been meant; empty when every word is known or nothing comes near.</summary>
    /// <param name="isKnown">Words that are right although no document has them.</param>
    public string Suggest(TypedWords typed, Func<string, bool> isKnown) => spelling.Suggest(typed, isKnown);

    private static PerFieldAnalyzerWrapper ByField(Publication publication)
    {
        var analyzers =
            from language in publication.Edition.Site.Languages.Select(language => language.Tag).Union(publication.Fallbacks(""), StringComparer.Ordinal)
            from stemmed in Fields.Stemmed
            select (Field: Fields.In(language, stemmed.Field), Analyzer: Analyzers.Stems(language));
        var byField = analyzers.ToDictionary(known => known.Field, known => known.Analyzer, StringComparer.Ordinal);
        byField[Fields.Pieces] = Analyzers.Pieces;

        return new PerFieldAnalyzerWrapper(Analyzers.Folded, byField);
    }
}
