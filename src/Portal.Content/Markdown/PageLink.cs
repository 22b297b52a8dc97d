namespace Portal.Content.Markdown;

/// <summary>What a link points to.</summary>
public enum LinkKind
{
    /// <summary><c>page:key</c></summary>
    Page,

    /// <summary><c>desk:id</c></summary>
    Desk,

    /// <summary><c>guide:</c></summary>
    Guide,

    /// <summary><c>desks:</c></summary>
    Desks,

    /// <summary><c>region:</c></summary>
    Region,

    /// <summary>A heading of the same page.</summary>
    Anchor,

    /// <summary>An address on this site.</summary>
    Relative,

    /// <summary>An address on another site.</summary>
    External,
    Mail,
    Telephone,
}

/// <summary>A link that was found, for whoever checks that it leads somewhere.</summary>
/// <param name="Line">From 1.</param>
/// <param name="Target">A page's key, a desk's id, an address; without what follows a <c>#</c>.</param>
/// <param name="Anchor">What follows the <c>#</c>; empty when nothing does.</param>
public sealed record PageLink(int Line, LinkKind Kind, string Target, string Anchor);
