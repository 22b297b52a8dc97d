using System.Collections.Immutable;
using System.Text;

namespace Portal.Web.Guides.Conditions;

internal enum TokenKind
{
    /// <summary>The text is over.</summary>
    End,
    Word,
    Quoted,
    Mark,
}

/// <summary>A word, a name between quotation marks, or a mark.</summary>
internal readonly record struct Token(TokenKind Kind, string Text)
{
    public static ImmutableArray<Token> Of(string text)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>();
        for (var at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
            }
            else if (text[at] == Words.Quote)
            {
                tokens.Add(new Token(TokenKind.Quoted, Quoted(text, ref at)));
            }
            else if (Words.IsMark(text[at]))
            {
                tokens.Add(new Token(TokenKind.Mark, text[at++].ToString()));
            }
            else
            {
                var start = at;
                while (at < text.Length && !char.IsWhiteSpace(text[at]) && !Words.IsMark(text[at]))
                {
                    at++;
                }

                tokens.Add(new Token(TokenKind.Word, text[start..at]));
            }
        }

        return tokens.ToImmutable();
    }

    public bool IsMark(char mark) => Kind == TokenKind.Mark && Text[0] == mark;

    public bool IsWord(string word) => Kind == TokenKind.Word && string.Equals(Text, word, StringComparison.OrdinalIgnoreCase);

    /// <summary>For a sentence about what stands there.</summary>
    public override string ToString() => Kind == TokenKind.End ? "niets meer" : $"“{Text}”";

    /// <summary>A quotation mark within is written twice; one that is never closed closes at the end.</summary>
    private static string Quoted(string text, ref int at)
    {
        var inner = new StringBuilder();
        for (at++; at < text.Length; at++)
        {
            if (text[at] == Words.Quote)
            {
                if (at + 1 >= text.Length || text[at + 1] != Words.Quote)
                {
                    at++;
                    break;
                }

                at++;
            }

            inner.Append(text[at]);
        }

        return inner.ToString();
    }
}
