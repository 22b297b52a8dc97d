using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Ar;
using Lucene.Net.Analysis.Bg;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.Es;
using Lucene.Net.Analysis.Hu;
using Lucene.Net.Analysis.Miscellaneous;
using Lucene.Net.Analysis.NGram;
using Lucene.Net.Analysis.Nl;
using Lucene.Net.Analysis.Ro;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Util;

namespace Portal.Content.Search;

/// <summary>How a text becomes terms. An analyzer may be used by many threads at once.</summary>
internal static class Analyzers
{
    public const LuceneVersion Version = LuceneVersion.LUCENE_48;

    /// <summary>The letters of a piece of a word. Shorter words are pieces of their own.</summary>
    public const int Piece = 4;

    /// <summary>Whole words in small letters, accents kept.</summary>
    public static Analyzer Surface { get; } = Chain(tokens => tokens);

    /// <summary>Whole words in small letters without accents, as people type them on a keyboard of another language.</summary>
    public static Analyzer Folded { get; } = Chain(Fold);

    /// <summary>Pieces of folded words: for endings that no stemmer here knows, for compounds, and for typing errors.</summary>
    public static Analyzer Pieces { get; } = Chain(tokens => new NGramTokenFilter(Version, Fold(tokens), Piece, Piece));

    /// <summary>The stemmer and stop words of a language; words as they are where there is none, as for Polish and Ukrainian.</summary>
    public static Analyzer Stems(string language) => language switch
    {
        "nl" => Dutch,
        "en" => English,
        "ro" => Romanian,
        "bg" => Bulgarian,
        "hu" => Hungarian,
        "es" => Spanish,
        "ar" => Arabic,
        _ => Folded,
    };

    private static readonly Analyzer Dutch = new DutchAnalyzer(Version);
    private static readonly Analyzer English = new EnglishAnalyzer(Version);
    private static readonly Analyzer Romanian = new RomanianAnalyzer(Version);
    private static readonly Analyzer Bulgarian = new BulgarianAnalyzer(Version);
    private static readonly Analyzer Hungarian = new HungarianAnalyzer(Version);
    private static readonly Analyzer Spanish = new SpanishAnalyzer(Version);
    private static readonly Analyzer Arabic = new ArabicAnalyzer(Version);

    private static TokenStream Fold(TokenStream tokens) => new ASCIIFoldingFilter(new ArabicNormalizationFilter(tokens));

    private static Analyzer Chain(Func<TokenStream, TokenStream> rest) => Analyzer.NewAnonymous((_, reader) =>
    {
        var source = new StandardTokenizer(Version, reader);

        return new TokenStreamComponents(source, rest(new LowerCaseFilter(Version, source)));
    });
}
