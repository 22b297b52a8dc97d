using System.Diagnostics;
using System.Globalization;
using Portal.Referral;
using Portal.Testing;

namespace Portal.Benchmarks.Guides;

/// <summary>Prints what the guides cost: medians of a few runs, in this process, nothing else running.</summary>
internal static class GuideFigureTable
{
    private const int Runs = 5;
    private const int Steps = 20_000;

    public static void Print(TextWriter writer)
    {
        Print(writer, "the shipped guide", MeasuredGuide.Shipped());
        Print(writer, "the synthetic guide", MeasuredGuide.Synthetic());
        foreach (var (questions, rules, referrals) in ((int, int, int)[])[(10, 100, 20), (20, 250, 40), (30, 400, 40), (30, 400, 80), (30, 800, 80), (60, 800, 80)])
        {
            var measured = new MeasuredGuide(TestGuides.Synthetic(questions, rules: rules, referrals: referrals), []);
            var forest = measured.Compile();
            writer.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{questions} questions, {rules} rules, {referrals} referrals: {forest.NodeCount:N0} nodes, compile {Median(() => measured.Compile()):N0} ms, verify {Median(() => measured.Verify(forest)):N0} ms"));
        }
    }

    private static void Print(TextWriter writer, string name, MeasuredGuide measured)
    {
        var forest = measured.Compile();
        var verification = measured.Verify(forest);
        var figures = verification.Figures;
        var answers = measured.FirstAnswers();
        Line("questions, rules, referrals", $"{measured.Guide.Questions.Length}, {measured.Guide.Rules.Length}, {forest.Entries.Length}");
        Line("assignments, on the form", $"{figures.Assignments:N0}, {figures.FormAssignments:N0}");
        Line("nodes", $"{figures.Nodes:N0}");
        Line("kinds of visitor, of outcome", $"{figures.KindsOfVisitor}, {figures.KindsOfOutcome}");
        Line("longest walk, average", $"{figures.LongestWalk}, {figures.AverageWalk}");
        Line("safety rules held, cases passed", $"{figures.SafetyRulesHeld} of {figures.SafetyRules}, {figures.CasesPassed} of {figures.Cases}");
        Line("problems", $"{verification.Problems.Length}");
        Line("compile", $"{Median(() => measured.Compile()):N1} ms");
        Line("verify", $"{Median(() => measured.Verify(forest)):N1} ms");
        Line("first step of a walk", Step(forest, []));
        Line("step after all answers", Step(forest, answers.AsSpan()));
        Line("managed memory of the forest", $"{MemoryOf(measured) / 1024.0:N0} kB");
        writer.WriteLine();

        void Line(string what, string value) => writer.WriteLine($"{name}: {what}: {value}");
    }

    private static string Step(DiagramForest forest, ReadOnlySpan<GivenAnswer> answers)
    {
        Walk.Replay(forest, answers);
        var times = new double[Runs];
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        for (var run = 0; run < Runs; run++)
        {
            var start = Stopwatch.GetTimestamp();
            for (var step = 0; step < Steps; step++)
            {
                Walk.Replay(forest, answers);
            }

            times[run] = Stopwatch.GetElapsedTime(start).TotalMicroseconds / Steps;
        }

        bytes = GC.GetAllocatedBytesForCurrentThread() - bytes;
        Array.Sort(times);
        return string.Create(CultureInfo.InvariantCulture, $"{times[Runs / 2]:N2} µs, {bytes / (Runs * Steps)} bytes");
    }

    private static double Median(Action run)
    {
        var times = Enumerable.Range(0, Runs).Select(_ =>
        {
            var start = Stopwatch.GetTimestamp();
            run();

            return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        });

        return times.Order().ElementAt(Runs / 2);
    }

    private static long MemoryOf(MeasuredGuide measured)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var forest = measured.Compile();
        var after = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(forest);

        return after - before;
    }
}
