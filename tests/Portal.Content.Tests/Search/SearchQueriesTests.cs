using Portal.Testing;

namespace Portal.Content.Tests.Search;

/// <summary>What victims, citizens and professionals type finds what they need among the first three.</summary>
public sealed class SearchQueriesTests
{
    public static TheoryData<string, string> Queries() => [.. TypedQuery.All.Where(query => query.IsAbout(ShippedEdition.Publication)).Select(query => (query.Language, query.Words))];

    [Theory]
    [MemberData(nameof(Queries))]
    public void What_is_typed_finds_what_is_needed(string language, string words)
    {
        var query = TypedQuery.All.Single(query => query.Language == language && query.Words == words);

        var (finding, _) = query.Search(ShippedEdition.Publication);

        Assert.True(query.IsMetBy(finding), $"Expected {string.Join(" or ", query.Expected)}; found {string.Join(", ", TypedQuery.FirstOf(finding))}.");
    }

    [Fact]
    public void There_are_queries_of_everybody_in_every_language()
    {
        Assert.True(TypedQuery.All.Count >= 60);
        Assert.Equal(["ar", "bg", "en", "es", "hu", "nl", "pl", "ro", "uk"], TypedQuery.All.Select(query => query.Language).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(["citizen", "professional", "victim"], TypedQuery.All.Select(query => query.Who).Distinct().Order(StringComparer.Ordinal));
    }
}
