using System.Collections.Immutable;

namespace Portal.Content.Desks;

/// <summary>An organisation, or a part of one, that people can turn to. A desk of kind <see cref="Shelter"/> has no place: not a field for one.</summary>
/// <param name="Id">Permanent; it stands in addresses.</param>
/// <param name="Kind">What sort of desk, in a word; <see cref="Shelter"/> has rules of its own.</param>
/// <param name="Listing">Whether visitors see it, and if not, why not.</param>
/// <param name="Name">Its name.</param>
/// <param name="Abbreviation">What people call it for short; empty when there is none.</param>
/// <param name="Summary">For whom and for what, in one or two sentences.</param>
/// <param name="WhatHappens">What happens when you call: a Markdown list of steps, in general terms only.</param>
/// <param name="Purposes">What for, as listed in <c>texts/</c> under <c>desk-purpose.*</c>.</param>
/// <param name="Forms">Which forms of exploitation.</param>
/// <param name="Audiences">Who may turn to it: victim, professional, citizen.</param>
/// <param name="Ages">adult, minor.</param>
/// <param name="Area">Where it works.</param>
/// <param name="Languages">Language tags; empty means not known.</param>
/// <param name="Tags">What safety rules go by: <c>investigates</c>, <c>confidential</c>, and so on.</param>
/// <param name="TakesPoliceReport">Whether a report (aangifte) can be made there.</param>
/// <param name="Consent">What you should know before you say who you are.</param>
/// <param name="Channels">Ways to reach it, the best first.</param>
/// <param name="Confidence">How sure it is as a whole.</param>
/// <param name="Sources">Where the facts were read.</param>
/// <param name="Notes">For editors; never shown to visitors.</param>
public sealed record Desk(
    string Id,
    string Kind,
    Listing Listing,
    LocalText Name,
    string Abbreviation,
    LocalText Summary,
    LocalText WhatHappens,
    ImmutableArray<string> Purposes,
    ImmutableArray<string> Forms,
    ImmutableArray<string> Audiences,
    ImmutableArray<string> Ages,
    DeskArea Area,
    ImmutableArray<string> Languages,
    ImmutableArray<string> Tags,
    bool TakesPoliceReport,
    Consent Consent,
    ImmutableArray<Channel> Channels,
    Confidence Confidence,
    ImmutableArray<string> Sources,
    string Notes)
{
    /// <summary>The kind whose places are never published.</summary>
    public const string Shelter = "shelter";

    /// <summary>Whether visitors see the desk: listed, and surer than low.</summary>
    public bool IsVisible => Listing == Listing.Public && Confidence != Confidence.Low;

    /// <summary>The channels that visitors see: none of a hidden desk, and none of low confidence.</summary>
    public IEnumerable<Channel> VisibleChannels => IsVisible ? Channels.Where(channel => channel.Confidence != Confidence.Low) : [];
}

/// <summary>Whether visitors see a desk.</summary>
public enum Listing
{
    /// <summary>Everybody sees it.</summary>
    Public,

    /// <summary>Kept for editors: naming it would lead to a shelter's place, or it has nothing for visitors.</summary>
    Hidden,
}

/// <summary>Where a desk works.</summary>
/// <param name="Scope"><c>national</c>, <c>regional</c> or <c>abroad</c>.</param>
/// <param name="Note">In words, for people; empty for a national desk. A shelter has none.</param>
public sealed record DeskArea(string Scope, LocalText Note);

/// <summary>What you should know before you say who you are (<c>safety.md</c> 9). Each may be unknown.</summary>
/// <param name="WritesDownName">Whether your name is written down.</param>
/// <param name="MayHaveToAct">Whether they may have to act on what you tell, whatever you want.</param>
/// <param name="PassesOn">Whether what you tell goes to others.</param>
/// <param name="PassesOnTo">To whom; empty when unknown or nobody.</param>
/// <param name="EnforcesMigrationLaw">Whether they also check who may stay in the country.</param>
/// <param name="CanStop">Whether you can stop and say no at any moment.</param>
public sealed record Consent(
    Sourced WritesDownName,
    Sourced MayHaveToAct,
    Sourced PassesOn,
    LocalText PassesOnTo,
    Sourced EnforcesMigrationLaw,
    Sourced CanStop)
{
    public static Consent AllUnknown { get; } = new(Sourced.Unknown, Sourced.Unknown, Sourced.Unknown, LocalText.Empty, Sourced.Unknown, Sourced.Unknown);
}

/// <summary>A three-state fact with where it was read.</summary>
/// <param name="Source">An address or a fact id; empty when unknown.</param>
public sealed record Sourced(Known Value, string Source)
{
    public static Sourced Unknown { get; } = new(Known.Unknown, "");
}
