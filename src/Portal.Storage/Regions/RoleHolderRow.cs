using Portal.Content.Regions;
using Portal.Storage.Drafts;

namespace Portal.Storage.Regions;

/// <summary>A desk that fills a regional role somewhere, of the draft.</summary>
public sealed class RoleHolderRow : OrderedRow<RoleHolder>
{
    public int Id { get; init; }

    /// <inheritdoc/>
    public override string ItemKey => $"{Item.Role}/{Item.AreaKind}/{Item.Area}";

    internal static RoleHolderRow Of(RoleHolder holder, int position) => new() { Item = holder, Position = position };
}
