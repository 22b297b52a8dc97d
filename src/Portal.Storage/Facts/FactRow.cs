using Portal.Referral;
using Portal.Storage.Drafts;
using Portal.Storage.Json;

namespace Portal.Storage.Facts;

/// <summary>A fact of the draft.</summary>
public sealed class FactRow : OrderedRow<Fact>
{
    public required string Id { get; init; }

    /// <summary>For a given fact: the desk whose hours set it. Empty for the others.</summary>
    public required string GivenBy { get; set; }

    /// <inheritdoc/>
    public override string ItemKey => Id;

    internal override string State => StoredJson.Write(new Saved(Item, GivenBy));

    internal static FactRow Of(Fact fact, string givenBy, int position) => new() { Id = fact.Id, Item = fact, GivenBy = givenBy, Position = position };

    internal override void Take(DraftRow newer)
    {
        base.Take(newer);
        GivenBy = ((FactRow)newer).GivenBy;
    }

    private sealed record Saved(Fact Fact, string GivenBy);
}
