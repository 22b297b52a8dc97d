namespace Portal.Content.Search;

/// <summary>A word without accents, as the index holds it.</summary>
internal static class Folding
{
    public static string Of(string word) => Tokens.Of(Analyzers.Folded, word).FirstOrDefault(word);
}
