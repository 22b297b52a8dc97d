using Microsoft.Extensions.Options;
using Portal.Testing;

namespace Portal.Web.Tests.Setup;

public sealed class StartTests
{
    [Fact]
    public async Task An_edition_with_a_mistake_is_not_served_and_the_mistake_is_named()
    {
        using var content = new ContentCopy().Delete("desks/comensha.yml");
        await using var host = new PortalHost { Database = true, ContentFolder = content.Folder };

        var failure = Assert.ThrowsAny<Exception>(host.CreateVisitor);

        Assert.Contains("guide/guide.yml:", failure.GetBaseException().Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Portal:LargestForm", "5", "LargestForm")]
    [InlineData("Portal:DataFolder", "", "DataFolder")]
    [InlineData("Portal:KeySecretFile", "/not/there", "KeySecretFile")]
    [InlineData("Storage:Provider", "Oracle", "Storage:Provider")]
    [InlineData("Storage:CommandTimeout", "0", "Storage:CommandTimeout")]
    [InlineData("Portal:ProxyNetworks:0", "everywhere", "ProxyNetworks")]
    public async Task A_wrong_setting_stops_the_start_with_its_name(string setting, string value, string name)
    {
        await using var host = new PortalHost { Settings = { [setting] = value } };

        var failure = Assert.Throws<OptionsValidationException>(host.CreateVisitor);

        Assert.Contains(name, failure.Message, StringComparison.Ordinal);
    }
}
