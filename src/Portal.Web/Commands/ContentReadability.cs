using System.Globalization;
using Portal.Content;
using Portal.Content.PlainLanguage;

namespace Portal.Web.Commands;

/// <summary><c>content check --readability</c>: how each text reads, in figures.</summary>
internal static class ContentReadability
{
    private const string Columns = "sentences  words each   longest  long words   passive";

    /// <returns>The exit code: 0 when the edition could be read. Whether a limit is broken is said by <c>content check</c>.</returns>
    public static int Report(string folder, TextWriter output)
    {
        if (ContentReading.Read(folder, output) is not { } edition)
        {
            return 1;
        }

        var texts = ReadabilityReport.Of(edition);
        output.WriteLine($"{"",-2}{Columns}");
        foreach (var text in texts.OrderBy(text => text.Language, StringComparer.Ordinal).ThenByDescending(text => text.Average))
        {
            output.WriteLine($"{text.Language,-2}{FiguresOf(text)}  {text.Source}");
        }

        output.WriteLine();
        Summary(edition, output);

        return 0;
    }

    /// <summary>A line for each language: what victims read, and the limit.</summary>
    public static void Summary(Edition edition, TextWriter output)
    {
        output.WriteLine("What victims read, by language:");
        output.WriteLine($"{"",-2}{Columns}   at most");
        foreach (var language in ReadabilityReport.ForVictims(edition))
        {
            output.WriteLine($"{language.Language,-2}{FiguresOf(language)}{ReadabilityReport.LimitIn(language.Language).ToString(CultureInfo.InvariantCulture),10}");
        }
    }

    private static string FiguresOf(Readability text) => string.Create(
        CultureInfo.InvariantCulture,
        $"{text.Sentences,9}{text.Average,12:0.0}{text.Longest,10}{text.LongShare,12:0.0 %}{(text.PassiveShare is { } share ? share.ToString("0.0 %", CultureInfo.InvariantCulture) : "-"),10}");
}
