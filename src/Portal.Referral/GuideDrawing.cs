using Portal.Referral.Drawing;

namespace Portal.Referral;

/// <summary>Draws guides as Mermaid flowcharts.</summary>
public static class GuideDrawing
{
    /// <summary>In which order visitors meet the questions: an arrow for every question that can follow another, with the answers that lead there.</summary>
    public static string Mermaid(DiagramForest forest)
    {
        ArgumentNullException.ThrowIfNull(forest);

        return WalkDrawing.Of(forest);
    }

    /// <summary>The rules as they are written: what each depends on, and where it sends people.</summary>
    public static string Mermaid(Guide guide)
    {
        ArgumentNullException.ThrowIfNull(guide);

        return RuleDrawing.Of(guide);
    }
}
