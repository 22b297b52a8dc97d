using Microsoft.Extensions.DependencyInjection;
using Portal.Testing;
using Portal.Web.Commands;
using Portal.Web.Serving;
using Portal.Web.Setup;

namespace Portal.Web.Tests.Serving;

/// <summary>A connection that the operator made read-only.</summary>
public sealed class ReadOnlyTests : IDisposable
{
    private readonly PortalHost host = new() { Database = true };

    public ReadOnlyTests() => host.Settings["ConnectionStrings:Portal"] = $"Data Source={Path.Combine(host.DataFolder, "portal.db")};Mode=ReadOnly";

    public void Dispose() => host.Dispose();

    [Fact]
    public void Serving_goes_on_and_the_state_says_so()
    {
        var state = host.Services.GetRequiredService<DatabaseState>();

        Assert.Equal(DatabaseCondition.ReadOnly, state.Condition);
        Assert.Equal(PublicationSource.Database, host.Services.GetRequiredService<PublicationHost>().Live?.Source);
    }

    [Fact]
    public async Task Importing_says_why_it_does_not()
    {
        using var edition = new SmallFolder(SmallEdition.OwnedBy("Iemand anders"));
        using var output = new StringWriter();

        var exitCode = await ContentImport.RunAsync(host.Services, edition.Path, output);

        Assert.Equal(1, exitCode);
        Assert.StartsWith("The database is read-only.", output.ToString(), StringComparison.Ordinal);
    }
}
