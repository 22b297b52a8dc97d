using Portal.Testing;

namespace Portal.Web.Tests.Office;

/// <summary>The office over the shipped edition, for tests that change nothing that another could meet.</summary>
public sealed class OfficeHost : PortalHost
{
    public OfficeHost() => ShippedDatabase = true;
}
