using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Portal.Referral;

namespace Portal.Benchmarks.Guides;

/// <summary>What publishing costs: compiling a guide and proving it.</summary>
[MemoryDiagnoser]
public class GuideBenchmarks
{
    private MeasuredGuide measured = null!;
    private DiagramForest forest = null!;

    /// <summary>The guide that is shipped, or the synthetic one.</summary>
    [Params(true, false)]
    public bool IsShipped { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        measured = IsShipped ? MeasuredGuide.Shipped() : MeasuredGuide.Synthetic();
        forest = measured.Compile();
    }

    [Benchmark]
    public DiagramForest Compile() => measured.Compile();

    [Benchmark]
    public GuideVerification Verify() => measured.Verify(forest);
}

/// <summary>What a visitor costs: one step of a walk, which must not allocate, and the outcome.</summary>
[MemoryDiagnoser]
public class WalkBenchmarks
{
    private DiagramForest forest = null!;
    private GivenAnswer[] answers = [];
    private ImmutableDictionary<string, string> given = ImmutableDictionary<string, string>.Empty;

    [GlobalSetup]
    public void SetUp()
    {
        var measured = MeasuredGuide.Shipped();
        forest = measured.Compile();
        answers = [.. measured.FirstAnswers()];
        given = measured.Guide.Facts.Where(f => f.Use == FactUse.Given).ToImmutableDictionary(f => f.Id, f => f.Values[0], StringComparer.Ordinal);
    }

    [Benchmark]
    public WalkStep FirstStep() => Walk.Replay(forest, []);

    [Benchmark]
    public WalkStep LastStep() => Walk.Replay(forest, answers);

    [Benchmark]
    public ReferralPath Outcome() => Walk.Path(forest, answers, given);

    [Benchmark]
    public ImmutableArray<GivenAnswer> Explain() => Explanation.Of(forest, answers, given, Walk.Path(forest, answers, given).Entries[0]);
}
