using System.Collections.Immutable;

namespace Portal.Content.Search;

/// <summary>The fields of a document, and how much a word in each is worth.</summary>
internal static class Fields
{
    /// <summary>Stored: the key of a page.</summary>
    public const string Page = "page";

    /// <summary>Stored: the id of a desk.</summary>
    public const string Desk = "desk";

    /// <summary>What it is called, in whatever language: people who read Polish type "politie".</summary>
    public const string Names = "names";

    /// <summary>Every word, folded.</summary>
    public const string Words = "words";

    /// <summary>Every word of titles and summaries, in pieces.</summary>
    public const string Pieces = "pieces";

    public const string Title = "title";
    public const string Terms = "terms";
    public const string Headings = "headings";
    public const string Summary = "summary";
    public const string Body = "body";

    /// <summary>The fields that go through a language's own analyzer.</summary>
    public static ImmutableArray<(string Field, float Weight)> Stemmed { get; } = [(Title, 6), (Terms, 3), (Headings, 2.5f), (Summary, 3), (Body, 1)];

    /// <summary>Documents of several languages stand in one index: what is missing in one is there in the language that stands in.</summary>
    public static string In(string language, string field) => $"{field}.{language}";
}
