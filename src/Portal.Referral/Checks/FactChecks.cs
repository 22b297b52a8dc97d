namespace Portal.Referral.Checks;

internal static class FactChecks
{
    /// <summary>Answers are numbered 1 to 63 and "unknown" takes one.</summary>
    private const int MostValues = 62;

    public static IEnumerable<GuideProblem> Of(Guide guide)
    {
        foreach (var fact in GuideChecks.Doubles(guide.Facts.Select(f => f.Id)))
        {
            yield return new GuideProblem.SameFactTwice(fact);
        }

        foreach (var fact in guide.Facts)
        {
            if (WhyBad(fact) is { } why)
            {
                yield return new GuideProblem.BadFactValues(fact.Id, why);
            }
        }

        var lastAsked = guide.Facts.Select(f => f.Use != FactUse.Given).ToList().LastIndexOf(true);
        foreach (var fact in guide.Facts.Take(Math.Max(lastAsked, 0)).Where(f => f.Use == FactUse.Given))
        {
            yield return new GuideProblem.GivenFactTooEarly(fact.Id);
        }

        var askings = guide.Questions.SelectMany(q => q.Facts).ToList();
        foreach (var fact in guide.Facts.Where(f => f.Use != FactUse.Given && !askings.Contains(f.Id)))
        {
            yield return new GuideProblem.FactNeverAsked(fact.Id);
        }

        foreach (var fact in GuideChecks.Doubles(askings))
        {
            yield return new GuideProblem.FactAskedTwice(fact);
        }
    }

    private static string? WhyBad(Fact fact)
    {
        if (fact.Values.IsEmpty)
        {
            return "there are none";
        }

        if (fact.Values.Length > MostValues)
        {
            return $"there are more than {MostValues}";
        }

        if (fact.Values.Any(v => v == Fact.Unknown))
        {
            return fact.Use == FactUse.Given
                ? $"a given fact is never \"{Fact.Unknown}\""
                : $"\"{Fact.Unknown}\" is there by itself and must not be listed";
        }

        return GuideChecks.Doubles(fact.Values).FirstOrDefault() is { } twice ? $"\"{twice}\" is there twice" : null;
    }
}
