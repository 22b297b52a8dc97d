using System.Collections.Immutable;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace Portal.Content.Search;

/// <summary>What an analyzer makes of a text.</summary>
internal static class Tokens
{
    public static ImmutableArray<string> Of(Analyzer analyzer, string text)
    {
        var tokens = ImmutableArray.CreateBuilder<string>();
        using var stream = analyzer.GetTokenStream("", text);
        var term = stream.GetAttribute<ICharTermAttribute>();
        stream.Reset();

        while (stream.IncrementToken())
        {
            tokens.Add(term.ToString()!);
        }

        stream.End();

        return tokens.ToImmutable();
    }
}
