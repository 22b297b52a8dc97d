using System.Collections.Immutable;
using Portal.Referral;
using Portal.Web.Guides.Naming;

namespace Portal.Web.Guides.Conditions;

/// <summary>Reads a condition word by word. The first thing that is wrong ends it, in a sentence that says what to write instead.</summary>
internal sealed class ConditionParser(string text, FactNames names)
{
    /// <summary>Deeper nesting can't be read by a person, and the engine refuses it far sooner.</summary>
    private const int Deepest = 30;

    private readonly ImmutableArray<Token> tokens = Token.Of(text);
    private int at;
    private int depth;

    private Token Next => at < tokens.Length ? tokens[at] : default;

    public ConditionReading Condition() => Whole(Any);

    public ConditionReading Cell(string fact) => Whole(() => Take(Words.Not) ? new Condition.Not(OneOf(fact)) : OneOf(fact));

    private ConditionReading Whole(Func<Condition> read)
    {
        try
        {
            var condition = read();

            return at < tokens.Length ? ConditionReading.Wrong($"Na dit stuk verwacht ik niets meer, maar er staat {Next}.") : ConditionReading.Of(condition);
        }
        catch (UnreadableException unreadable)
        {
            return ConditionReading.Wrong(unreadable.Message);
        }
    }

    private Condition Any() => Row(All, Words.Or, parts => new Condition.Any(parts));

    private Condition All() => Row(Part, Words.And, parts => new Condition.All(parts));

    private static Condition Joined(List<Condition> parts, Func<ImmutableArray<Condition>, Condition> join) => parts.Count == 1 ? parts[0] : join([.. parts]);

    private Condition Row(Func<Condition> part, string between, Func<ImmutableArray<Condition>, Condition> join)
    {
        List<Condition> parts = [part()];
        while (Take(between))
        {
            parts.Add(part());
        }

        return Joined(parts, join);
    }

    private Condition Part()
    {
        if (Next.IsMark('('))
        {
            return Bracketed(Any);
        }

        if (Take(Words.Always))
        {
            return new Condition.All([]);
        }

        if (Take(Words.Never))
        {
            return new Condition.Any([]);
        }

        if (Take(Words.Not))
        {
            return Deeper(() => new Condition.Not(Part()));
        }

        if (Take(Words.AllOf))
        {
            return Bracketed(() => new Condition.All(Listed()));
        }

        return Take(Words.AnyOf) ? Bracketed(() => new Condition.Any(Listed())) : Test();
    }

    private ImmutableArray<Condition> Listed()
    {
        List<Condition> parts = [Any()];
        while (TakeMark(';'))
        {
            parts.Add(Any());
        }

        return [.. parts];
    }

    private Condition Bracketed(Func<Condition> inner)
    {
        Expect('(');
        var condition = Deeper(inner);
        Expect(')');

        return condition;
    }

    private Condition Deeper(Func<Condition> inner)
    {
        if (++depth > Deepest)
        {
            throw new UnreadableException("Er staan te veel haakjes in elkaar. Schrijf het eenvoudiger, of maak er twee regels van.");
        }

        var condition = inner();
        depth--;

        return condition;
    }

    private Condition.OneOf Test()
    {
        var name = Name("een gegeven");
        var fact = names.Find(name)
            ?? throw new UnreadableException($"Het gegeven “{name}” bestaat niet. Gegevens zijn: {string.Join(", ", names.Facts.Select(known => names.Of(known.Id)))}.");
        Expect('=');

        return OneOf(fact);
    }

    private Condition.OneOf OneOf(string fact)
    {
        List<string> values = [];
        do
        {
            var name = Name($"een waarde van “{names.Of(fact)}”");
            values.Add(names.Find(fact, name)
                ?? throw new UnreadableException($"“{names.Of(fact)}” kan niet “{name}” zijn. Het kan zijn: {string.Join(", ", names.ValuesOf(fact))}."));
        }
        while (TakeMark(','));

        return new Condition.OneOf(fact, [.. values]);
    }

    /// <summary>The words up to the next mark or word of ours, or what stands between quotation marks.</summary>
    private string Name(string wanted)
    {
        if (Next.Kind == TokenKind.Quoted)
        {
            return tokens[at++].Text;
        }

        var start = at;
        while (Next.Kind == TokenKind.Word && !Words.IsOwn(Next.Text))
        {
            at++;
        }

        return at > start ? string.Join(' ', tokens[start..at].Select(token => token.Text)) : throw new UnreadableException($"Hier verwacht ik {wanted}, maar er staat {Next}.");
    }

    private bool Take(string words)
    {
        var wanted = words.Split(' ');
        var isThere = wanted.Index().All(word => at + word.Index < tokens.Length && tokens[at + word.Index].IsWord(word.Item));
        at += isThere ? wanted.Length : 0;

        return isThere;
    }

    private bool TakeMark(char mark)
    {
        var isThere = Next.IsMark(mark);
        at += isThere ? 1 : 0;

        return isThere;
    }

    private void Expect(char mark)
    {
        if (!TakeMark(mark))
        {
            throw new UnreadableException($"Hier verwacht ik “{mark}”, maar er staat {Next}.");
        }
    }

    /// <summary>Ends the reading from however deep; it never leaves this class.</summary>
    private sealed class UnreadableException(string message) : Exception(message);
}
