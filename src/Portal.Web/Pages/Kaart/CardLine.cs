using System.Collections.Immutable;
using Portal.Web.Reading;

namespace Portal.Web.Pages.Kaart;

/// <summary>A sentence of the conversation card.</summary>
/// <param name="Own">In the reader's language.</param>
/// <param name="Dutch">For who is shown the card.</param>
/// <param name="Sound">The Dutch sentence as the reader would spell its sounds.</param>
internal sealed record CardLine(string Own, string Dutch, string Sound)
{
    /// <summary>What the card is written in for who is shown it.</summary>
    public const string DutchTag = "nl";

    private static readonly ImmutableArray<string> OnRequest = ["help", "name", "fear", "sleep", "lawyer", "doctor", "papers", "children", "young"];

    /// <summary>What every card says: which language, alone, and, for who speaks no Dutch, with an interpreter that nobody of them knows.</summary>
    public static ImmutableArray<CardLine> Always(Reader reader) =>
    [
        new(reader["card.speak"], reader["card.speak-dutch"], reader["card.speak-say"]),
        Of(reader, "alone"),
        .. reader.Tag == DutchTag ? ImmutableArray<CardLine>.Empty : [Of(reader, "interpreter")],
    ];

    /// <summary>What is only said when the reader picks it.</summary>
    public static ImmutableArray<CardLine> More(Reader reader) => [.. OnRequest.Select(line => Of(reader, line))];

    private static CardLine Of(Reader reader, string line) =>
        new(reader[$"card.{line}"], reader.Publication.Text(DutchTag, $"card.{line}"), reader[$"card.{line}-say"]);
}
