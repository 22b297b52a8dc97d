using System.Collections.Immutable;
using Portal.Content.Folder;
using Portal.Content.Publishing;
using Portal.Referral;
using Portal.Testing;

namespace Portal.Benchmarks.Guides;

/// <summary>A guide to measure, with the moments at which somebody must be there.</summary>
internal sealed record MeasuredGuide(Guide Guide, ImmutableArray<Moment> Moments)
{
    /// <summary>The guide of the content folder. Fails when the folder has mistakes: what they would measure is not the guide.</summary>
    public static MeasuredGuide Shipped()
    {
        var compilation = Publication.Compile(EditionFolder.Read(Repository.PathOf("content")));
        var publication = compilation.Publication
            ?? throw new InvalidOperationException($"The content folder has {compilation.Problems.Length} mistakes; `content check` names them.");

        return new MeasuredGuide(publication.Forest.Guide, Content.Publishing.Moments.Of(publication.Edition));
    }

    /// <summary>Over 10^20 assignments; the generator stands among the test guides.</summary>
    public static MeasuredGuide Synthetic() => new(TestGuides.Synthetic(), []);

    public DiagramForest Compile() => GuideCompiler.Compile(Guide).Forest
        ?? throw new InvalidOperationException("The guide does not compile.");

    public GuideVerification Verify(DiagramForest forest) => GuideVerifier.Verify(forest, Moments);

    /// <summary>The answers of a walk in which every question is answered with its first answer, one more at a time.</summary>
    public ImmutableArray<GivenAnswer> FirstAnswers() =>
        [.. Guide.Questions.Select(q => new GivenAnswer(q.Number, AnswerSet.Of(q.Answers[^1].Number)))];
}
