using System.Collections.Immutable;
using Portal.Content.Checks;
using Portal.Content.Folder;
using Portal.Content.Guidance;
using Portal.Referral;

namespace Portal.Content.Publishing;

/// <summary>From what was read to what is served: checks, rendering, compiling the guide, proving it.</summary>
internal static class PublicationCompiler
{
    public static PublicationCompilation Compile(EditionReading reading)
    {
        if (reading.Legible is not { } edition)
        {
            return new PublicationCompilation(null, reading.Problems, null, []);
        }

        var inspection = new Inspection(edition, reading.Lines);
        EditionChecks.Run(inspection);
        var wordings = new Wordings(edition);
        var rendering = new Rendering(inspection, wordings);
        var (forest, figures, remarks) = Prove(edition, inspection);
        ImmutableArray<ContentProblem> problems = [.. reading.Problems, .. inspection.Problems];
        var publication = problems.IsEmpty && forest is not null && figures is not null
            ? new Publication(edition, wordings, rendering, forest, figures)
            : null;

        return new PublicationCompilation(publication, problems, figures is null ? null : FiguresOf(edition, figures), [.. remarks.Select(remark => reading.Lines.Problem(EditionFiles.Guide, remark.Path, remark.Message))]);
    }

    private static (DiagramForest? Forest, GuideFigures? Figures, ImmutableArray<(string Path, string Message)> Remarks) Prove(Edition edition, Inspection inspection)
    {
        var targets = TargetProfiles.Of(edition.Desks, edition.Guide.Blocks, edition.Guide.Roles, edition.Regions.RoleHolders);
        var compilation = GuideCompiler.Compile(edition.Guide.Guide with { Targets = targets });
        Report(compilation.Problems, inspection);

        if (compilation.Forest is not { } forest)
        {
            return (null, null, []);
        }

        var verification = GuideVerifier.Verify(forest, Moments.Of(edition));
        Report(verification.Problems, inspection);

        return (forest, verification.Figures, [.. verification.Remarks.Select(GuideProblemText.Of)]);
    }

    private static void Report(ImmutableArray<GuideProblem> problems, Inspection inspection)
    {
        foreach (var (path, message) in problems.Select(GuideProblemText.Of))
        {
            inspection.Report(EditionFiles.Guide, path, message);
        }
    }

    private static EditionFigures FiguresOf(Edition edition, GuideFigures guide) => new(
        edition.Pages.Length,
        edition.Site.Languages.Length,
        edition.Desks.Length,
        edition.Desks.Count(desk => desk.IsVisible),
        edition.Guide.Guide.Questions.Length,
        edition.Guide.Guide.Rules.Length,
        guide);
}
