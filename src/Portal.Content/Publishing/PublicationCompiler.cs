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
    public static PublicationCompilation Compile(EditionReading reading) => Compile(reading, EditionChecks.Run);

    public static PublicationCompilation CompilePublished(EditionReading reading) => Compile(reading, EditionChecks.RunOnStructure);

    private static PublicationCompilation Compile(EditionReading reading, Action<Inspection> checks)
    {
        if (reading.Legible is not { } edition)
        {
            return new PublicationCompilation(null, reading.Problems, null, []);
        }

        var unread = reading.Problems.Select(problem => problem.Source).ToFrozenSet(StringComparer.Ordinal);
        var inspection = new Inspection(edition, reading.Lines);
        checks(inspection);
        var wordings = new Wordings(edition);
        var rendering = new Rendering(inspection, wordings);

        // A guide that was not read whole would be proven wrong for what is missing.
        var isSound = reading.Problems.IsEmpty && inspection.Problems.IsEmpty;
        var proof = unread.Contains(EditionFiles.Guide) ? null : Prove(edition);
        var remarks = proof is null ? [] : Report(proof, inspection, wordings);

        // In a file with mistakes stand-ins hold the places; what they cause is no mistake of the editor's.
        ImmutableArray<ContentProblem> problems = [.. reading.Problems, .. inspection.Problems.Where(problem => !unread.Contains(problem.Source))];
        var preview = isSound && proof is { Forest: { } forest, Figures: { } figures }
            ? new Publication(edition, wordings, rendering, forest, figures)
            : null;

        return new PublicationCompilation(problems.IsEmpty ? preview : null, problems, proof?.Figures is null ? null : FiguresOf(edition, proof.Figures), remarks)
        {
            Guide = proof,
            Preview = preview,
        };
    }

    private static GuideProof Prove(Edition edition)
    {
        var targets = TargetProfiles.Of(edition.Desks, edition.Guide.Blocks, edition.Guide.Roles, edition.Regions.RoleHolders);
        var compilation = GuideCompiler.Compile(edition.Guide.Guide with { Targets = targets });
        if (compilation.Forest is not { } forest)
        {
            return new GuideProof(null, compilation.Problems, [], null);
        }

        var verification = GuideVerifier.Verify(forest, Moments.Of(edition));

        return new GuideProof(forest, verification.Problems, verification.Remarks, verification.Figures);
    }

    /// <summary>Each problem where it stands in the files.</summary>
    /// <returns>The remarks, where they stand.</returns>
    private static ImmutableArray<ContentProblem> Report(GuideProof proof, Inspection inspection, Wordings wordings)
    {
        var text = new GuideProblemText(inspection.Edition, wordings);
        foreach (var (file, path, message) in proof.Problems.Select(text.Of))
        {
            inspection.Report(file, path, message);
        }

        return [.. proof.Remarks.Select(text.Of).Select(remark => new ContentProblem(remark.File, inspection.LineOf(remark.File, remark.Path), remark.Message))];
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
