using Portal.Referral;

namespace Portal.Content.Differences;

/// <summary>What changes of a rule: when it holds and where it leads.</summary>
internal static class RuleSentences
{
    public static void Tell(SentenceList sentences, GuideNaming names, Rule rule)
    {
        sentences.Say($"Geldt als {names.Of(rule.When)}.", Weight.Rule);

        foreach (var referral in rule.Referrals)
        {
            sentences.Say($"Verwijst naar {names.Of(referral)}.", Weight.Rule);
        }
    }

    public static void Compare(SentenceList sentences, GuideNaming was, Rule before, GuideNaming names, Rule after)
    {
        sentences.Value("Geldt als", was.Of(before.When), names.Of(after.When), Weight.Rule);

        foreach (var gone in before.Referrals.Where(referral => !after.Referrals.Contains(referral)))
        {
            sentences.Say($"Verwijst niet meer naar {was.Of(gone)}.", Weight.Rule);
        }

        foreach (var added in after.Referrals.Where(referral => !before.Referrals.Contains(referral)))
        {
            sentences.Say($"Verwijst nu naar {names.Of(added)}.", Weight.Rule);
        }

        var (kept, order) = (before.Referrals.Where(after.Referrals.Contains), after.Referrals.Where(before.Referrals.Contains));

        if (!kept.SequenceEqual(order))
        {
            sentences.Say("De verwijzingen staan in een andere volgorde.", Weight.Rule);
        }

        sentences.Value("Stopt alle regels erna", DutchWords.Of(before.IsDecisive), DutchWords.Of(after.IsDecisive), Weight.Rule);
        sentences.Value("Antwoord bij ‘Ik ben nu veilig’", Safe(before), Safe(after), Weight.Rule);
    }

    private static string Safe(Rule rule) => rule.WhenSafe is { } safe ? $"{safe.Question}: {safe.Answer}" : "";
}
