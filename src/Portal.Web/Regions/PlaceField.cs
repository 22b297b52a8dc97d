namespace Portal.Web.Regions;

/// <summary>The field in which a visitor types a place.</summary>
/// <param name="Place">What stands in it.</param>
/// <param name="IsNeeded">Whether the page can do nothing without it; else a hint says that it may stay empty.</param>
internal sealed record PlaceField(PlaceWords Place, bool IsNeeded);
