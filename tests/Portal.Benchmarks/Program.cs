using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Portal.Benchmarks.Guides;
using Portal.Benchmarks.Places;
using Portal.Benchmarks.Office;
using Portal.Benchmarks.Search;
using Portal.Benchmarks.Storage;
using Portal.Testing;

// A quick look, in seconds: medians of a few runs. Everything else goes to BenchmarkDotNet.
if (args is ["figures", ..])
{
    GuideFigureTable.Print(Console.Out);
    PlaceFigureTable.Print(Console.Out);
    await StorageFigureTable.PrintAsync(Console.Out);
    return;
}

if (args is ["places", ..])
{
    PlaceFigureTable.Print(Console.Out);
    return;
}

if (args is ["search", ..])
{
    SearchFigureTable.Print(Console.Out);
    return;
}

// Fills a database for trying the editors' office on more than there will ever be.
if (args is ["fill", var file])
{
    await LargeDraft.FillAsync(file);
    return;
}

// How long its pages take then.
if (args is ["office"])
{
    await OfficeFigureTable.PrintAsync(Console.Out);
    return;
}

// In this process: the projects write to a shared artifacts folder, where a generated project would not find them.
BenchmarkSwitcher
    .FromAssembly(typeof(GuideFigureTable).Assembly)
    .Run(args, DefaultConfig.Instance
        .WithArtifactsPath(Repository.PathOf("artifacts", "benchmarks"))
        .AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance)));
