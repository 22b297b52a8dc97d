using System.Collections.Immutable;
using Portal.Content;
using Portal.Content.Desks;
using Portal.Web.Reading;

namespace Portal.Web.Desks;

/// <summary>What you should know of a desk before you say who you are.</summary>
/// <param name="Told">What is known, in sentences.</param>
/// <param name="ToAsk">What is not known, as questions to ask before giving a name.</param>
internal sealed record ConsentView(ImmutableArray<string> Told, ImmutableArray<string> ToAsk)
{
    public static ConsentView Of(Reader reader, Consent consent)
    {
        KeyValuePair<string, Known>[] facts =
        [
            new("writes-down-name", consent.WritesDownName.Value),
            new("may-have-to-act", consent.MayHaveToAct.Value),
            new("passes-on", consent.PassesOn.Value),
            new("enforces-migration-law", consent.EnforcesMigrationLaw.Value),
            new("can-stop", consent.CanStop.Value),
        ];
        var whom = reader.In(consent.PassesOnTo).Text;

        return new ConsentView(
            [.. facts.Where(fact => fact.Value != Known.Unknown).Select(fact => fact is { Key: "passes-on", Value: Known.Yes } && whom.Length > 0
                ? reader.Fill("consent.passes-on.to", whom)
                : reader[$"consent.{fact.Key}.{TextKey.Of(fact.Value)}"])],
            [.. facts.Where(fact => fact.Value == Known.Unknown).Select(fact => reader[$"consent.{fact.Key}.unknown"])]);
    }
}
