using Portal.Testing;
using Portal.Web.Commands;
using Portal.Web.Tests.Office.SigningIn;

namespace Portal.Web.Tests.Commands;

public sealed class EditorAddTests : IDisposable
{
    private readonly PortalHost host = new() { Database = true };

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task The_first_manager_comes_in_by_the_printed_link()
    {
        using var output = new StringWriter();
        using var manager = new Newcomer(host, "Bea Begin");

        var exitCode = await EditorAdd.RunAsync(host.Services, "Bea Begin", manager.Email, "manager", output);
        var link = output.ToString().Split('\n')[1].Trim();
        (await manager.SetUpAsync(link)).Dispose();

        Assert.Equal(0, exitCode);
        Assert.Equal("Redacteuren", (await manager.Browser.GetPageAsync("/beheer/redacteuren")).TextOf("h1"));
    }

    [Theory]
    [InlineData("Iemand", "iemand@voorbeeld.nl", "admin")]
    [InlineData("Iemand", "iemand@voorbeeld.nl", "2")]
    [InlineData("Iemand", "geen adres", "editor")]
    [InlineData("", "iemand@voorbeeld.nl", "editor")]
    public async Task What_makes_no_editor_is_refused_with_the_reason(string name, string address, string role)
    {
        using var output = new StringWriter();

        Assert.Equal(1, await EditorAdd.RunAsync(host.Services, name, address, role, output));
        Assert.NotEqual("", output.ToString());
    }
}
