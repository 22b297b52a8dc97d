using System.Collections.Immutable;
using Lucene.Net.Analysis.Ar;
using Lucene.Net.Analysis.Bg;
using Lucene.Net.Analysis.Es;
using Lucene.Net.Analysis.Hu;
using Lucene.Net.Analysis.Nl;
using Lucene.Net.Analysis.Ro;
using Lucene.Net.Analysis.Util;

namespace Portal.Content.Search;

/// <summary>Words that only fill a sentence, as people type them.</summary>
internal static class FillerWords
{
    private static readonly ImmutableHashSet<string> English = Words(
        "a an and are as at be but by can do does for from have has he her his how i if in is it me my of on or she should that the their them they this to us was we what when where who with you your am im will");

    private static readonly ImmutableHashSet<string> Polish = Words(
        "a aby ale bo by być czy co dla do gdzie i ich ja jak jest jestem jej jego już kto ma mam mi mnie mnie moja moje moi mój mu my na nad nas nie o od on ona oni po pod przez się są ta tak te to tu ty w we wy z za ze że");

    private static readonly ImmutableHashSet<string> Ukrainian = Words(
        "а або але б би в вам ви від він вона вони воно все де для до є з за за і із й його її їх коли мене мені ми мій моя моє мої на над нас не ні про по під та так те ти то у хто це цей чи що як я");

    public static ImmutableHashSet<string> Of(string language) => language switch
    {
        "nl" => From(DutchAnalyzer.DefaultStopSet),
        "en" => English,
        "ro" => From(RomanianAnalyzer.DefaultStopSet),
        "bg" => From(BulgarianAnalyzer.DefaultStopSet),
        "hu" => From(HungarianAnalyzer.DefaultStopSet),
        "es" => From(SpanishAnalyzer.DefaultStopSet),
        "ar" => From(ArabicAnalyzer.DefaultStopSet),
        "pl" => Polish,
        "uk" => Ukrainian,
        _ => [],
    };

    private static ImmutableHashSet<string> From(CharArraySet words) => [.. words];

    private static ImmutableHashSet<string> Words(string words) => [.. words.Split(' ')];
}
