using System.Collections.Immutable;

namespace Portal.Content.Regions;

/// <summary>What came of looking for a place.</summary>
public abstract record PlaceFinding
{
    private PlaceFinding()
    {
    }

    /// <summary>No such place is known. That is no mistake of the visitor: hamlets and new postcodes are missing.</summary>
    public sealed record NotFound : PlaceFinding;

    /// <summary>One municipality has this place.</summary>
    public sealed record Found(FoundPlace Place) : PlaceFinding
    {
        /// <summary>The municipality.</summary>
        public Municipality Municipality => Place.Municipality;
    }

    /// <summary>More than one municipality has a place of this name or a part of this postcode: ask which one.</summary>
    /// <param name="Places">Each in another municipality; the likeliest first.</param>
    public sealed record SeveralFound(ImmutableArray<FoundPlace> Places) : PlaceFinding;
}

/// <summary>A place that was found. Its name, its municipality and the province of that tell it apart from its namesakes.</summary>
/// <param name="Name">As it is listed, whatever spelling it was found by.</param>
public sealed record FoundPlace(string Name, Municipality Municipality);
