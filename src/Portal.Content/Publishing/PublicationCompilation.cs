using System.Collections.Immutable;
using Portal.Referral;

namespace Portal.Content.Publishing;

/// <summary>What came of compiling an edition.</summary>
/// <param name="Publication">Null when there are problems.</param>
/// <param name="Problems">Every mistake, with file and line.</param>
/// <param name="Figures">How much there is; null when the guide could not be compiled.</param>
/// <param name="Remarks">What is not wrong, but an editor should know.</param>
public sealed record PublicationCompilation(
    Publication? Publication,
    ImmutableArray<ContentProblem> Problems,
    EditionFigures? Figures,
    ImmutableArray<ContentProblem> Remarks)
{
    /// <summary>What was found out about the guide by itself; null when it was not read whole.</summary>
    public GuideProof? Guide { get; init; }

    /// <summary>What readers would see, also when the proof of the guide fails; null when anything else is wrong. For editors who look at a draft, never for visitors.</summary>
    public Publication? Preview { get; init; }
}

/// <summary>What compiling and proving a guide came to.</summary>
/// <param name="Forest">Null when it could not be compiled; then nothing was proven.</param>
public sealed record GuideProof(DiagramForest? Forest, ImmutableArray<GuideProblem> Problems, ImmutableArray<GuideRemark> Remarks, GuideFigures? Figures);

/// <summary>How much an edition holds.</summary>
/// <param name="Pages">By key, whatever the number of languages.</param>
/// <param name="VisibleDesks">How many of <paramref name="Desks"/> visitors see.</param>
public sealed record EditionFigures(int Pages, int Languages, int Desks, int VisibleDesks, int Questions, int Rules, GuideFigures Guide);
