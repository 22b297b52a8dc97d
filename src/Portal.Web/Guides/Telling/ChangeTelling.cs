using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using Portal.Referral;
using Portal.Web.Guides.Naming;

namespace Portal.Web.Guides.Telling;

/// <summary>What a change does, in plain Dutch.</summary>
/// <param name="Summary">One or two sentences about everybody.</param>
/// <param name="Targets">One by one: who newly ends there, and who no longer.</param>
internal sealed record ToldDifference(string Summary, ImmutableArray<ToldTarget> Targets);

/// <summary>All that changes for a desk, a role or a block.</summary>
internal sealed record ToldTarget(Target Target, string Title, ImmutableArray<ToldChange> Changes);

/// <param name="Answers">A shortest example; empty when nothing needs to be answered.</param>
internal sealed record ToldChange(string Sentence, ImmutableArray<ToldAnswer> Answers);

/// <summary>Puts the difference between two guides in words, desk by desk.</summary>
internal sealed class ChangeTelling(GuideTelling telling)
{
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");

    public ToldDifference Of(GuideDifference difference) => new(Summary(difference),
    [
        .. difference.Targets
            .GroupBy(target => target.Target)
            .OrderByDescending(changes => changes.Max(change => change.Share))
            .Select(changes => new ToldTarget(changes.Key, telling.Target(changes.Key), [.. changes.Select(Of)])),
    ]);

    /// <summary>"2,5%", and never nought for what is more than nothing.</summary>
    public static string Percent(double share) => share switch
    {
        0 => "0%",
        < 0.001 => "minder dan 0,1%",
        > 0.999 and < 1 => "meer dan 99,9%",
        _ => (100 * share).ToString("0.#", Dutch) + "%",
    };

    private static string Summary(GuideDifference difference)
    {
        if (difference.Problem is not null)
        {
            return "De verschillen zijn te groot om uit te rekenen.";
        }

        if (difference.Targets.IsEmpty)
        {
            return "Niemand komt ergens anders uit dan nu. Alleen woorden of redenen kunnen anders zijn.";
        }

        var visitors = difference.Share > 0
            ? $"In de keuzehulp komt {Percent(difference.Share)} van alle mogelijke antwoorden ergens anders uit. Dat zijn {Kinds(difference.KindsOfVisitor)}."
            : "In de keuzehulp komt niemand ergens anders uit.";

        return difference.FormShare > 0
            ? $"{visitors} Op het formulier voor professionals verandert {Percent(difference.FormShare)}."
            : visitors;
    }

    private static string Kinds(Bounded<BigInteger> kinds)
    {
        var count = kinds.Value.ToString("#,0", Dutch);

        return kinds is { IsExact: true, Value.IsOne: true } ? "1 soort bezoeker" : $"{(kinds.IsExact ? "" : "meer dan ")}{count} soorten bezoekers";
    }

    private ToldChange Of(TargetDifference change)
    {
        var what = change.Purpose is { } purpose ? $" voor {PurposeNames.Of(purpose)}" : "";
        var happens = change.Change switch
        {
            TargetChange.Appears => $"Komt erbij{what}",
            TargetChange.Disappears => $"Valt weg{what}",
            TargetChange.BecomesFirst => "Wordt de eerste stap",
            TargetChange.IsNoLongerFirst => "Is niet meer de eerste stap",
        };
        var who = change.View == GuideView.Guide
            ? $"bij {Percent(change.Share)} van de antwoorden, {Kinds(change.KindsOfVisitor)}"
            : $"bij {Percent(change.Share)} van de gevallen op het formulier voor professionals";

        return new ToldChange($"{happens}: {who}.", telling.Of(change.Shortest));
    }
}
