using System.Collections.Immutable;
using Portal.Content.Folder;
using Portal.Content.Guidance;
using Portal.Referral;

namespace Portal.Content.Differences;

/// <summary>What changes of the questions, the rules and what must hold of them.</summary>
internal static class GuideSentences
{
    public static IEnumerable<ItemDifference> Of(Edition before, Edition after)
    {
        var (old, now) = (before.Guide, after.Guide);
        var (was, names) = (new GuideNaming(before), new GuideNaming(after));

        return
        [
            .. Whole(old, now),
            .. Each(ItemPart.Question, "Gegeven", old.Guide.Facts, now.Guide.Facts, fact => fact.Id, (sentences, one, other) =>
            {
                sentences.Several("Waarden", one.Values, other.Values);
                sentences.Value("Waar gevraagd", one.Use.ToString(), other.Use.ToString());
            }),
            .. Each(ItemPart.Question, "Vraag", old.Guide.Questions, now.Guide.Questions, question => question.Id, (sentences, one, other) => Question(sentences, was, one, names, other)),
            .. Each(ItemPart.Rule, "Regel", old.Guide.Rules, now.Guide.Rules, rule => rule.Id, (sentences, one, other) => RuleSentences.Compare(sentences, was, one, names, other), Weight.Rule, (sentences, rule, change) => RuleSentences.Tell(sentences, change == ItemChange.Added ? names : was, rule)),
            .. Each(ItemPart.SafetyRule, "Veiligheidsregel", old.Guide.SafetyRules, now.Guide.SafetyRules, rule => rule.Id, (sentences, one, other) =>
            {
                sentences.Value("Geldt als", was.Of(one.When), names.Of(other.When), Weight.Rule);
                sentences.Value("Dan moet", was.Of(one.Must), names.Of(other.Must), Weight.Rule);
            }, Weight.Rule),
            .. Each(ItemPart.Case, "Voorbeeldgeval", old.Guide.Cases, now.Guide.Cases, example => example.Id, (sentences, one, other) => CaseOf(sentences, was, one, names, other)),
            .. Each(ItemPart.Block, "Richtlijnblok", old.Blocks, now.Blocks, block => block.Id, Block),
            .. Each(ItemPart.Role, "Rol", old.Roles, now.Roles, role => role.Id, (sentences, one, other) =>
                sentences.Value("Loket als niemand bekend is", was.Of(Target.Desk(one.Fallback)), names.Of(Target.Desk(other.Fallback)), Weight.Rule), Weight.Rule),
        ];
    }

    private static IEnumerable<ItemDifference> Whole(GuideContent old, GuideContent now) => Paired.Item(
        ItemPart.Rule,
        EditionFiles.Guide,
        "De keuzehulp",
        old,
        now,
        (sentences, one, other) =>
        {
            sentences.Value("Hoogste aantal vragen", DutchWords.Of(one.Guide.MostQuestions), DutchWords.Of(other.Guide.MostQuestions), Weight.Rule);
            Order(sentences, "De vragen", one.Guide.Questions, other.Guide.Questions, question => question.Id, Weight.Light);
            Order(sentences, "De gegevens", one.Guide.Facts, other.Guide.Facts, fact => fact.Id, Weight.Light);
            Order(sentences, "De regels", one.Guide.Rules, other.Guide.Rules, rule => rule.Id, Weight.Rule);
            Order(sentences, "De veiligheidsregels", one.Guide.SafetyRules, other.Guide.SafetyRules, rule => rule.Id, Weight.Light);
            Order(sentences, "De voorbeeldgevallen", one.Guide.Cases, other.Guide.Cases, example => example.Id, Weight.Light);
            Order(sentences, "De richtlijnblokken", one.Blocks, other.Blocks, block => block.Id, Weight.Light);
            Order(sentences, "De rollen", one.Roles, other.Roles, role => role.Id, Weight.Light);

            foreach (var (fact, desk, desknow) in Paired.ByKey(one.GivenFacts, other.GivenFacts))
            {
                sentences.Value($"Loket achter het gegeven ‘{fact}’", desk ?? "", desknow ?? "", Weight.Rule);
            }
        },
        (_, _, _) => { });

    /// <summary>Of those that stay: what comes or goes is told by itself.</summary>
    private static void Order<T>(SentenceList sentences, string what, ImmutableArray<T> old, ImmutableArray<T> now, Func<T, string> id, Weight weight)
    {
        var kept = old.Select(id).Intersect(now.Select(id), StringComparer.Ordinal).ToList();
        var order = now.Select(id).Where(kept.Contains).ToList();

        if (!kept.SequenceEqual(order, StringComparer.Ordinal))
        {
            sentences.Lines($"{what} staan in een andere volgorde.", string.Join('\n', kept), string.Join('\n', order), weight);
        }
    }

    private static IEnumerable<ItemDifference> Each<T>(
        ItemPart part, string noun, ImmutableArray<T> old, ImmutableArray<T> now, Func<T, string> id, Action<SentenceList, T, T> compare, Weight weight = Weight.Light, Action<SentenceList, T, ItemChange>? tell = null)
        where T : class =>
        from pair in Paired.ByKey(old, now, id)
        from item in Paired.Item(part, EditionFiles.Guide, $"{noun} ‘{pair.Key}’", pair.Before, pair.After, compare, (sentences, one, change) =>
        {
            sentences.Say($"{noun} ‘{pair.Key}’ {(change == ItemChange.Added ? "komt erbij" : "gaat weg")}.", weight);
            tell?.Invoke(sentences, one, change);
        })
        select item;

    private static void Question(SentenceList sentences, GuideNaming was, Question one, GuideNaming names, Question other)
    {
        sentences.Value("Nummer", DutchWords.Of(one.Number), DutchWords.Of(other.Number));
        sentences.Several("Vraagt naar", one.Facts, other.Facts);
        sentences.Several("Antwoorden", Answers(one), Answers(other));
        sentences.Value("Gevraagd als", was.Of(one.AskedWhen), names.Of(other.AskedWhen), Weight.Rule);
        sentences.Value("Anders geldt", string.Join(", ", one.Otherwise), string.Join(", ", other.Otherwise), Weight.Rule);
    }

    private static List<string> Answers(Question question) => [.. question.Answers.Select(answer => $"{answer.Id} ({DutchWords.Of(answer.Number)})")];

    private static void CaseOf(SentenceList sentences, GuideNaming was, Case one, GuideNaming names, Case other)
    {
        sentences.Value("Verhaal", one.Story, other.Story);
        sentences.Value("Waar", one.View.ToString(), other.View.ToString());
        sentences.Several("Wat er geldt", Facts(was, one), Facts(names, other));
        sentences.Several("Vooraan op het pad", [.. one.First.Select(was.Of)], [.. other.First.Select(names.Of)]);
        sentences.Several("Op het pad", [.. one.Contains.Select(was.Of)], [.. other.Contains.Select(names.Of)]);
        sentences.Several("Niet op het pad", [.. one.Absent.Select(was.Of)], [.. other.Absent.Select(names.Of)]);
    }

    private static List<string> Facts(GuideNaming names, Case example) => [.. example.Facts.Select(fact => $"{names.Topic(fact.Key)}: {names.Value(fact.Key, fact.Value)}")];

    private static void Block(SentenceList sentences, GuidanceBlock one, GuidanceBlock other)
    {
        sentences.Several("Kenmerken", one.Tags, other.Tags, Weight.Rule);
        sentences.Value("Pagina erachter", one.Page, other.Page);
        sentences.Value("Gelezen door jurist", one.Legal?.ReadBy ?? "", other.Legal?.ReadBy ?? "");
        sentences.Value("Gelezen op", DutchWords.Of(one.Legal?.ReadOn), DutchWords.Of(other.Legal?.ReadOn));
        sentences.Value("Geldt tot", DutchWords.Of(one.Legal?.ExpiresOn), DutchWords.Of(other.Legal?.ExpiresOn));
    }
}
