using Portal.Content.Folder;
using Portal.Content.Regions;
using Portal.Testing;

namespace Portal.Content.Tests.Regions;

/// <summary>The edition that the portal ships, and its regions.</summary>
internal static class ShippedRegions
{
    public static Edition Edition { get; } = EditionFolder.Read(Repository.PathOf("content")).Edition!;

    public static RegionData Data => Edition.Regions;
}
