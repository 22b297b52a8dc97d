using Portal.Content.Regions;

namespace Portal.Storage.Regions;

/// <summary>A line of the region files, which come from elsewhere and are imported as a whole: editors save none of them by itself.</summary>
public abstract class RegionRow
{
    /// <summary>From 0, in the order of the file; the key.</summary>
    public int Position { get; init; }
}

/// <inheritdoc/>
public abstract class RegionRow<T> : RegionRow
    where T : class
{
    /// <summary>Replaced as a whole; it can't be changed from within.</summary>
    public required T Item { get; set; }
}

/// <summary>A municipality and the regions it lies in.</summary>
public sealed class MunicipalityRow : RegionRow<Municipality>;

/// <summary>A place name in a municipality.</summary>
public sealed class PlaceRow : RegionRow<Place>;

/// <summary>A postcode in a municipality.</summary>
public sealed class PostcodeRow : RegionRow<Postcode>;
