namespace Portal.Web.Serving.Ready;

/// <summary>Whether a page that one visitor gets may be given to another.</summary>
internal enum Sharing
{
    /// <summary>It holds what a visitor carries along, or answers what a visitor asked.</summary>
    None,

    /// <summary>Everybody gets the same now; soon a desk opens or closes.</summary>
    ForAWhile,

    /// <summary>Everybody gets the same until something else is published.</summary>
    UntilPublished,
}
