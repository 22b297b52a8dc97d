namespace Portal.Web.Figures;

/// <summary>What may be kept of what was counted in a week (<c>safety.md</c> 17).</summary>
internal static class Withholding
{
    /// <summary>A smaller number would be about somebody.</summary>
    public const int Least = 10;

    /// <summary>
    /// The counts that are large enough. When just one was too small, the smallest of the others is withheld with it: whoever
    /// knows from elsewhere how many there were in all could otherwise work the small one out.
    /// </summary>
    public static IReadOnlyDictionary<string, int> Of(IReadOnlyDictionary<string, int> counted)
    {
        var kept = counted.Where(count => count.Value >= Least).OrderBy(count => count.Value).ThenBy(count => count.Key, StringComparer.Ordinal).ToList();
        var isOneTooSmall = counted.Count(count => count.Value > 0) - kept.Count == 1;

        return kept.Skip(isOneTooSmall ? 1 : 0).ToDictionary(count => count.Key, count => count.Value, StringComparer.Ordinal);
    }
}
