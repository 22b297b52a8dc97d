using Portal.Content.Regions;

namespace Portal.Content.Publishing;

/// <summary>The areas that a municipality lies in, by the kinds that role holders name.</summary>
internal static class RoleAreas
{
    /// <summary>From the smallest to the largest: who holds a role nearer by comes first.</summary>
    public static IEnumerable<(string Kind, string Name)> Of(Municipality municipality) =>
    [
        ("municipality", municipality.Code),
        ("safety-region", municipality.SafetyRegion),
        ("veilig-thuis-region", municipality.VeiligThuisRegion),
        ("police-unit", municipality.PoliceUnit),
        ("province", municipality.Province),
    ];
}
