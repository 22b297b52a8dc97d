using Portal.Referral.Diagrams;

namespace Portal.Referral.Explaining;

/// <summary>Whether held answers leave a function no way to be false.</summary>
internal static class Necessity
{
    /// <param name="consistent">Where assignments are consistent; others don't count.</param>
    /// <param name="node">The function that should be true.</param>
    public static bool IsForced(DiagramNodes nodes, int consistent, int node, HeldAnswers held)
    {
        var forced = new HashSet<(int, int)>();

        return At(consistent, node);

        bool At(int possible, int at)
        {
            if (possible == Ends.False || at == Ends.True)
            {
                return true;
            }

            if (possible == Ends.True && at == Ends.False)
            {
                return false;
            }

            if (forced.Contains((possible, at)))
            {
                return true;
            }

            var level = Math.Min(nodes.Level(possible), nodes.Level(at));
            var width = nodes.Children(nodes.Level(at) == level ? at : possible).Length;
            for (var alternative = 0; alternative < width; alternative++)
            {
                if (held.Allows(level, alternative)
                    && !At(nodes.Cofactor(possible, level, alternative), nodes.Cofactor(at, level, alternative)))
                {
                    return false;
                }
            }

            forced.Add((possible, at));
            return true;
        }
    }
}
