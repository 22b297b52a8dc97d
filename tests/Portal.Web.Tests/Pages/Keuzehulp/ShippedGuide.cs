using Microsoft.Extensions.DependencyInjection;
using Portal.Content.Publishing;
using Portal.Testing;
using Portal.Web.Setup;

[assembly: AssemblyFixture(typeof(Portal.Web.Tests.Pages.Keuzehulp.ShippedGuide))]

namespace Portal.Web.Tests.Pages.Keuzehulp;

/// <summary>The portal with its shipped content at one moment, shared by tests that leave the clock alone.</summary>
public sealed class ShippedGuide : IDisposable
{
    private readonly PortalHost host = new();

    internal Publication Publication => host.Services.GetRequiredService<PublicationHost>().Current;

    internal GuideVisitor NewVisitor() => new(host.CreateVisitor(), Publication.Forest.Guide);

    public void Dispose() => host.Dispose();
}
