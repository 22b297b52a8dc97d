namespace Portal.Referral.Compiling;

/// <summary>Names the rules to look at when a guide outgrows its budget.</summary>
internal static class Entanglement
{
    private const int Named = 3;

    /// <param name="doing">What was tried, as in "compiling them".</param>
    public static GuideProblem Of(Guide guide, int budget, string doing)
    {
        var worst = guide.Rules.OrderByDescending(r => r.When.FactsNamed().Count()).Take(Named).Select(r => r.Id);

        return new GuideProblem.TooEntangled(budget, [.. worst], doing);
    }
}
