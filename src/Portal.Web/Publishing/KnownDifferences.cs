using System.Collections.Immutable;
using Portal.Content.Differences;

namespace Portal.Web.Publishing;

/// <summary>The few differences that were looked at last: who reviews opens one again and again, and nothing in it changes.</summary>
internal sealed class KnownDifferences
{
    private const int Most = 3;

    private ImmutableList<(string Name, EditionDifference Difference)> held = [];

    /// <param name="name">Of the two states that are compared: never of others.</param>
    /// <param name="isSure">Asked afterwards: whether just those were compared. If not, the difference is told and not kept.</param>
    public async Task<EditionDifference?> OfAsync(string name, Func<Task<EditionDifference?>> compare, Func<Task<bool>> isSure)
    {
        if (held.Find(one => one.Name == name).Difference is { } known)
        {
            return known;
        }

        if (await compare() is not { } difference)
        {
            return null;
        }

        if (await isSure())
        {
            ImmutableInterlocked.Update(ref held, list => [(name, difference), .. list.Where(one => one.Name != name).Take(Most - 1)]);
        }

        return difference;
    }
}
