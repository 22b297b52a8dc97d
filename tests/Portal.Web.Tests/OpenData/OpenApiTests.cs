using Microsoft.AspNetCore.Builder;
using Portal.Testing;
using Portal.Web.Tests.OpenData.Hsds;
using Portal.Web.Commands;

namespace Portal.Web.Tests.OpenData;

/// <summary>The description of the open data is a promise to others: a change to it is seen here first.</summary>
public sealed class OpenApiTests(PatientHost host) : IClassFixture<PatientHost>
{
    private static readonly string Approved = Repository.PathOf("tests", "Portal.Web.Tests", "OpenData", "hsds.openapi.approved.json");

    [Fact]
    public async Task What_is_served_is_what_was_approved()
    {
        using var visitor = host.CreateVisitor();

        var served = await visitor.GetStringAsync(new Uri("/openapi/hsds.json", UriKind.Relative), TestContext.Current.CancellationToken);

        AssertApproved(served);
    }

    [Fact]
    public async Task The_command_prints_the_same()
    {
        var builder = WebApplication.CreateBuilder();
        builder.AddPortal();
        await using var app = builder.Build();
        using var output = new StringWriter();

        Assert.Equal(0, await PrintOpenApi.RunAsync(app, output));

        AssertApproved(output.ToString());
    }

    private static void AssertApproved(string description)
    {
        var received = description.ReplaceLineEndings("\n").Trim() + "\n";
        if (!File.Exists(Approved) || File.ReadAllText(Approved) != received)
        {
            File.WriteAllText(Approved.Replace(".approved.", ".received.", StringComparison.Ordinal), received);
        }

        Assert.Equal(File.ReadAllText(Approved), received);
    }
}
