using System.Collections.Frozen;
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

        var unread = reading.Problems.Select(problem => problem.Source).ToFrozenSet(StringComparer.Ordinal);
        var inspection = new Inspection(edition, reading.Lines);
        EditionChecks.Run(inspection);
        var wordings = new Wordings(edition);
        var rendering = new Rendering(inspection, wordings);

        // A guide that was not read whole would be proven wrong for what is missing.
        var (forest, figures, remarks) = unread.Contains(EditionFiles.Guide) ? (null, null, []) : Prove(inspection, wordings);

        // In a file with mistakes stand-ins hold the places; what they cause is no mistake of the editor's.
        ImmutableArray<ContentProblem> problems = [.. reading.Problems, .. inspection.Problems.Where(problem => !unread.Contains(problem.Source))];
        var publication = problems.IsEmpty && forest is not null && figures is not null
            ? new Publication(edition, wordings, rendering, forest, figures)
            : null;

        return new PublicationCompilation(publication, problems, figures is null ? null : FiguresOf(edition, figures), remarks);
    }

    private static (DiagramForest? Forest, GuideFigures? Figures, ImmutableArray<ContentProblem> Remarks) Prove(Inspection inspection, Wordings wordings)
    {
        var edition = inspection.Edition;
        var text = new GuideProblemText(edition, wordings);
        var targets = TargetProfiles.Of(edition.Desks, edition.Guide.Blocks, edition.Guide.Roles, edition.Regions.RoleHolders);
        var compilation = GuideCompiler.Compile(edition.Guide.Guide with { Targets = targets });
        Report(compilation.Problems);

        if (compilation.Forest is not { } forest)
        {
            return (null, null, []);
        }

        var verification = GuideVerifier.Verify(forest, Moments.Of(edition));
        Report(verification.Problems);

        return (forest, verification.Figures, [.. verification.Remarks.Select(text.Of).Select(remark => new ContentProblem(remark.File, inspection.LineOf(remark.File, remark.Path), remark.Message))]);

        void Report(ImmutableArray<GuideProblem> problems)
        {
            foreach (var (file, path, message) in problems.Select(text.Of))
            {
                inspection.Report(file, path, message);
            }
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
