using System.Collections.Immutable;

namespace Portal.Web.Office;

/// <summary>What is asked once more before it is done: the partial <c>_Confirm</c>.</summary>
/// <param name="Text">What will happen, in a sentence or two.</param>
/// <param name="Button">What is done, as a verb: "Blokkeer deze redacteur".</param>
/// <param name="Back">Where "Niet doen" leads.</param>
internal sealed record Confirmation(string Text, string Button, string Back)
{
    /// <summary>Where it is sent; empty for the page itself.</summary>
    public string Address { get; init; } = "";

    public ImmutableDictionary<string, string> Fields { get; init; } = ImmutableDictionary<string, string>.Empty;
}
