namespace Portal.Referral.Tests.Properties;

internal static class Sequences
{
    /// <summary>Up to and including the first that is the last.</summary>
    public static IEnumerable<T> TakeUntil<T>(this IEnumerable<T> all, Func<T, bool> isLast)
    {
        foreach (var one in all)
        {
            yield return one;
            if (isLast(one))
            {
                yield break;
            }
        }
    }
}
