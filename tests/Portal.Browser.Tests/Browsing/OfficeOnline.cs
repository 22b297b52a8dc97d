[assembly: AssemblyFixture(typeof(Portal.Browser.Tests.Browsing.OfficeOnline))]

namespace Portal.Browser.Tests.Browsing;

/// <summary>The portal with its database on a real server, under a name: passkeys are not made for addresses in numbers.</summary>
public sealed class OfficeOnline : PortalOnline
{
    public OfficeOnline() => ShippedDatabase = true;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        Origin = Origin.Replace("127.0.0.1", "localhost", StringComparison.Ordinal);
    }
}
