using System.Reflection;

namespace Portal.Web.Tests.Architecture;

/// <summary>The dependency table of <c>docs/architecture.md</c>: a chain, in which each project knows only those below it.</summary>
public sealed class DependencyTests
{
    private static readonly string[] BaseLibrary = ["System", "netstandard"];

    public static TheoryData<string, string[]> Table => new()
    {
        { "Portal.Referral", [] },
        { "Portal.Content", ["Portal.Referral", "Markdig", "HtmlSanitizer", "AngleSharp", "YamlDotNet", "CsvHelper", "DiffPlex", "Lucene.Net", "J2N"] },
        { "Portal.Storage", ["Portal.Content", "Portal.Referral", "Microsoft.EntityFrameworkCore", "Microsoft.Data", "Microsoft.Extensions", "Microsoft.AspNetCore.DataProtection.EntityFrameworkCore", "Microsoft.AspNetCore.Identity.EntityFrameworkCore"] },
        { "Portal.Web", ["Portal.Storage", "Portal.Content", "Portal.Referral", "Microsoft.AspNetCore", "Microsoft.Extensions", "Microsoft.Net.Http.Headers", "Microsoft.EntityFrameworkCore", "Microsoft.OpenApi", "FluentValidation", "QRCoder", "Serilog"] },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void A_project_refers_only_to_what_the_table_allows(string project, string[] allowed)
    {
        var references = Assembly.Load(project).GetReferencedAssemblies().Select(reference => reference.Name!);

        var strangers = references.Where(name => !BaseLibrary.Concat(allowed).Any(start => name == start || name.StartsWith(start + ".", StringComparison.Ordinal)));

        Assert.Empty(strangers);
    }

    [Fact]
    public void The_table_names_every_source_project()
    {
        var projects = Directory.GetDirectories(Testing.Repository.PathOf("src")).Select(Path.GetFileName);

        Assert.Equal(projects.Order(StringComparer.Ordinal), Table.Select(row => row.Data.Item1).Order(StringComparer.Ordinal));
    }
}
