using Portal.Storage.Publishing;

namespace Portal.Web.Serving;

/// <summary>What came of asking the database for what is live.</summary>
internal abstract record LiveReading
{
    private LiveReading()
    {
    }

    /// <summary>Something else than is served.</summary>
    public sealed record Newer(PublishedEdition Edition) : LiveReading;

    /// <summary>What is served already.</summary>
    public sealed record Same : LiveReading;

    /// <summary>Nothing to serve, and why.</summary>
    /// <param name="Detail">What the database said, or what is wrong with what it gave.</param>
    public sealed record Withheld(DatabaseCondition Condition, string Detail = "") : LiveReading;
}
