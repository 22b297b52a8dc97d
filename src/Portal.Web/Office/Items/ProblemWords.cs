using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Portal.Content;

namespace Portal.Web.Office.Items;

/// <summary>
/// What reading and checking an edition says, in Dutch, for editors. The checks themselves speak English, because developers meet them in
/// files; a sentence that stands not here is shown as it is.
/// </summary>
internal static partial class ProblemWords
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>The first that fits counts.</summary>
    private static readonly ImmutableArray<(Regex Said, string Dutch)> Sentences = [.. OfPages, .. OfTexts, .. OfDesks, .. OfGuide, .. OfFiles];

    public static string Of(string message) => Find(message) ?? message;

    public static ToldMistake Of(ContentProblem problem) => new(EditionPlace.NameOf(problem.Source), EditionPlace.AddressOf(problem.Source), Of(problem.Message), Find(problem.Message) is not null);

    /// <returns>Null when it is not known in Dutch.</returns>
    public static string? Find(string message) =>
        Sentences.FirstOrDefault(sentence => sentence.Said.IsMatch(message)) is { Said: { } said } found
            ? said.Match(message).Result(found.Dutch).Replace("bij: none at all.", "bij iedereen.", StringComparison.Ordinal)
            : null;

    private static (Regex Said, string Dutch) Of(string said, string dutch) => (new Regex(said, RegexOptions.IgnoreCase | RegexOptions.Singleline, Patience), dutch);
}

/// <summary>A mistake in an edition as editors read it.</summary>
/// <param name="Address">Where to mend it; null when the office has no page for that.</param>
/// <param name="IsDutch">Else it is said in English.</param>
internal sealed record ToldMistake(string Place, string? Address, string Sentence, bool IsDutch);
