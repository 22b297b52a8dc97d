namespace Portal.Storage.Drafts;

/// <summary>Something that editors save: an item of the draft edition under its key.</summary>
public abstract class DraftRow
{
    /// <summary>How often it was saved. Who saves over another number than they read is refused.</summary>
    public int Revision { get; internal set; } = 1;

    /// <summary>Its name among the items of its kind, as revisions name it.</summary>
    public abstract string ItemKey { get; }

    /// <summary>What a revision keeps of it, as text.</summary>
    internal abstract string State { get; }

    /// <summary>Where it stands in the order of its kind; 0 where there is none.</summary>
    internal virtual int Order => 0;

    /// <summary>Whether saving the other row over this one would change nothing.</summary>
    internal virtual bool SaysTheSame(DraftRow other) => State == other.State && Order == other.Order;

    /// <summary>Takes over what another row for the same item says.</summary>
    internal abstract void Take(DraftRow newer);
}

/// <inheritdoc cref="DraftRow"/>
/// <typeparam name="T">The record that the edition itself is made of.</typeparam>
public abstract class DraftRow<T> : DraftRow
{
    /// <summary>Replaced as a whole; it can't be changed from within.</summary>
    public required T Item { get; set; }

    internal override string State => Json.StoredJson.Write(Item);

    internal override void Take(DraftRow newer) => Item = ((DraftRow<T>)newer).Item;
}

/// <summary>An item of a kind whose order means something.</summary>
public abstract class OrderedRow<T> : DraftRow<T>
{
    /// <summary>From 0, without gaps after an import.</summary>
    public int Position { get; set; }

    internal override int Order => Position;

    internal override void Take(DraftRow newer)
    {
        base.Take(newer);
        Position = newer.Order;
    }
}
