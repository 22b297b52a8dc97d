using Portal.Content;
using Portal.Storage.Drafts;

namespace Portal.Storage.Redirects;

/// <summary>An old address of the draft.</summary>
public sealed class RedirectRow : OrderedRow<Redirect>
{
    public int Id { get; init; }

    /// <inheritdoc/>
    public override string ItemKey => Item.Host + Item.Path;

    internal static RedirectRow Of(Redirect redirect, int position) => new() { Item = redirect, Position = position };
}
