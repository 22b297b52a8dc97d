using System.Collections.Immutable;
using Portal.Content.Folder;
using Portal.Content.Guidance;

namespace Portal.Content.Differences;

/// <summary>What changes of the words of the guide, by language.</summary>
internal static class WordsSentences
{
    private static readonly GuideWords None = new(
        ImmutableSortedDictionary<string, QuestionWords>.Empty,
        ImmutableSortedDictionary<string, string>.Empty,
        ImmutableSortedDictionary<string, BlockWords>.Empty,
        ImmutableSortedDictionary<string, string>.Empty,
        ImmutableSortedDictionary<string, string>.Empty,
        ImmutableSortedDictionary<string, string>.Empty);

    private static readonly QuestionWords NoQuestion = new("", "", "", "", ImmutableSortedDictionary<string, AnswerWords>.Empty);
    private static readonly AnswerWords NoAnswer = new("", "", "");
    private static readonly BlockWords NoBlock = new("", "", "");

    public static IEnumerable<ItemDifference> Of(Edition before, Edition after) =>
        from words in Paired.ByKey(before.Guide.Words, after.Guide.Words)
        from item in Paired.Item(ItemPart.Words, EditionFiles.GuideWords(words.Key), $"Woorden van de keuzehulp ({words.Key})", words.Before ?? None, words.After ?? None, Compare, (_, _, _) => { })
        select item;

    private static void Compare(SentenceList sentences, GuideWords before, GuideWords after)
    {
        foreach (var (id, old, now) in Paired.ByKey(before.Questions, after.Questions))
        {
            Question(sentences, id, old ?? NoQuestion, now ?? NoQuestion);
        }

        Texts(sentences, "Reden", before.Reasons, after.Reasons);

        foreach (var (id, old, now) in Paired.ByKey(before.Blocks, after.Blocks))
        {
            Block(sentences, id, old ?? NoBlock, now ?? NoBlock);
        }

        Texts(sentences, "Rol", before.Roles, after.Roles);
        Texts(sentences, "Veiligheidsregel", before.SafetyRules, after.SafetyRules);
        Texts(sentences, "Naam voor redacteuren van", before.Names, after.Names);
    }

    private static void Texts(SentenceList sentences, string noun, ImmutableSortedDictionary<string, string> before, ImmutableSortedDictionary<string, string> after)
    {
        foreach (var (id, old, now) in Paired.ByKey(before, after))
        {
            sentences.Value($"{noun} ‘{id}’", old ?? "", now ?? "");
        }
    }

    private static void Question(SentenceList sentences, string id, QuestionWords before, QuestionWords after)
    {
        sentences.Value($"Vraag ‘{id}’", before.Title, after.Title);
        sentences.Value($"Vraag ‘{id}’, hulp eronder", before.Hint, after.Hint);
        sentences.Value($"Vraag ‘{id}’, waarom", before.Why, after.Why);
        sentences.Value($"Vraag ‘{id}’, kort", before.Topic, after.Topic);

        foreach (var (answer, old, now) in Paired.ByKey(before.Answers, after.Answers))
        {
            var (one, other) = (old ?? NoAnswer, now ?? NoAnswer);
            sentences.Value($"Vraag ‘{id}’, antwoord ‘{answer}’", one.Label, other.Label);
            sentences.Value($"Vraag ‘{id}’, antwoord ‘{answer}’, hulp eronder", one.Hint, other.Hint);
            sentences.Value($"Vraag ‘{id}’, antwoord ‘{answer}’, na ‘omdat’", one.Because, other.Because);
        }
    }

    private static void Block(SentenceList sentences, string id, BlockWords before, BlockWords after)
    {
        sentences.Value($"Richtlijnblok ‘{id}’, titel", before.Title, after.Title);
        sentences.Value($"Richtlijnblok ‘{id}’, tekst", before.Text, after.Text);
        sentences.Value($"Richtlijnblok ‘{id}’, voorzichtige tekst", before.Fallback, after.Fallback);
    }
}
