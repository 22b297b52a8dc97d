namespace Portal.Referral.Checks;

/// <summary>When a question is asked depends on what is settled before it, and what holds otherwise is said.</summary>
internal static class AskedWhenChecks
{
    public static IEnumerable<GuideProblem> Of(Guide guide, GuideNames names)
    {
        HashSet<string> settled = new(StringComparer.Ordinal);
        foreach (var question in guide.Questions)
        {
            if (question.AskedWhen is { } askedWhen)
            {
                foreach (var problem in ConditionChecks.Of(askedWhen, GuidePart.Question, question.Id, names))
                {
                    yield return problem;
                }

                foreach (var fact in askedWhen.FactsNamed().Where(f => names.Fact(f) is not null && !settled.Contains(f)))
                {
                    yield return new GuideProblem.AskedTooEarly(question.Id, fact);
                }
            }

            if (WhyBad(question, names) is { } why)
            {
                yield return new GuideProblem.BadOtherwise(question.Id, why);
            }

            settled.UnionWith(question.Facts);
        }
    }

    private static string? WhyBad(Question question, GuideNames names)
    {
        var otherwise = question.Otherwise;
        if (question.AskedWhen is null)
        {
            return otherwise.IsEmpty ? null : "the question is always asked";
        }

        if (otherwise.Length != question.Facts.Length)
        {
            return "it must give one value for each fact";
        }

        for (var i = 0; i < otherwise.Length; i++)
        {
            if (names.Fact(question.Facts[i]) is { } fact && !fact.CanBe(otherwise[i]))
            {
                return $"the fact \"{fact.Id}\" can't be \"{otherwise[i]}\"";
            }
        }

        return otherwise.Any(v => v == Fact.Unknown) && otherwise.Any(v => v != Fact.Unknown)
            ? "nobody can say both yes or no and \"I don't know\" on one page"
            : null;
    }
}
