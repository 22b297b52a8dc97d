using System.Collections.Immutable;

namespace Portal.Content.Regions;

/// <summary>The places of the country and who fills which role where: <c>content/regions/*.csv</c>.</summary>
public sealed record RegionData(
    ImmutableArray<Municipality> Municipalities,
    ImmutableArray<Place> Places,
    ImmutableArray<Postcode> Postcodes,
    ImmutableArray<RoleHolder> RoleHolders);

/// <summary>A municipality and the regions it lies in.</summary>
/// <param name="Code">CBS code, <c>GM</c> and four digits.</param>
/// <param name="CentreMunicipality">The one that arranges women's shelter; empty when not known.</param>
public sealed record Municipality(string Code, string Name, string Province, string PoliceUnit, string SafetyRegion, string VeiligThuisRegion, string CentreMunicipality);

/// <summary>A place name in a municipality.</summary>
/// <param name="Kind"><c>place</c>, <c>alias</c> or <c>former_name</c>.</param>
/// <param name="Canonical">For an alias, the listed name where there is one; else empty.</param>
public sealed record Place(string Name, string Municipality, string Kind, string Canonical);

/// <summary>A four-digit postcode in a municipality; rank 1 is the main one.</summary>
public sealed record Postcode(int Number, string Municipality, int Rank, string Place, string Basis);

/// <summary>A desk that fills a regional role in an area for a time.</summary>
/// <param name="AreaKind"><c>municipality</c>, <c>safety-region</c>, <c>veilig-thuis-region</c>, <c>police-unit</c> or <c>province</c>.</param>
/// <param name="Area">The municipality's code, or the region's name.</param>
/// <param name="From">Null: since always.</param>
/// <param name="Until">The first day it no longer holds; null: until further notice.</param>
public sealed record RoleHolder(string Role, string AreaKind, string Area, string Desk, DateOnly? From, DateOnly? Until);
