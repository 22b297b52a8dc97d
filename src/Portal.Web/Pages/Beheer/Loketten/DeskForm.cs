using System.Collections.Immutable;
using Portal.Content;
using Portal.Content.Desks;
using Portal.Web.Pages.Beheer.Paginas;

namespace Portal.Web.Pages.Beheer.Loketten;

/// <summary>A desk as it is typed: every field of it.</summary>
internal sealed class DeskForm
{
    public string Kind { get; set; } = "";

    public Listing Listing { get; set; }

    public Dictionary<string, string> Name { get; set; } = [];

    public string Abbreviation { get; set; } = "";

    public Dictionary<string, string> Summary { get; set; } = [];

    public Dictionary<string, string> WhatHappens { get; set; } = [];

    public List<string> Purposes { get; set; } = [];

    public List<string> Forms { get; set; } = [];

    public List<string> Audiences { get; set; } = [];

    public List<string> Ages { get; set; } = [];

    public string Scope { get; set; } = "";

    public Dictionary<string, string> Area { get; set; } = [];

    /// <summary>Tags of languages, with spaces or commas between.</summary>
    public string Languages { get; set; } = "";

    /// <summary>As <see cref="Languages"/>.</summary>
    public string Tags { get; set; } = "";

    public bool TakesPoliceReport { get; set; }

    public SourcedForm WritesDownName { get; set; } = new();

    public SourcedForm MayHaveToAct { get; set; } = new();

    public SourcedForm PassesOn { get; set; } = new();

    public Dictionary<string, string> PassesOnTo { get; set; } = [];

    public SourcedForm EnforcesMigrationLaw { get; set; } = new();

    public SourcedForm CanStop { get; set; } = new();

    public List<ChannelForm> Channels { get; set; } = [];

    public Confidence Confidence { get; set; }

    /// <summary>A source to a line.</summary>
    public string Sources { get; set; } = "";

    public string Notes { get; set; } = "";

    /// <summary>What was changed, for who looks at the revisions.</summary>
    public string Note { get; set; } = "";

    public bool IsShelter => Kind.Trim() == Desk.Shelter;

    public static DeskForm Of(Desk desk, IReadOnlyList<string> languages) => new DeskForm
    {
        Kind = desk.Kind,
        Listing = desk.Listing,
        Name = Texts(desk.Name),
        Abbreviation = desk.Abbreviation,
        Summary = Texts(desk.Summary),
        WhatHappens = Texts(desk.WhatHappens),
        Purposes = [.. desk.Purposes],
        Forms = [.. desk.Forms],
        Audiences = [.. desk.Audiences],
        Ages = [.. desk.Ages],
        Scope = desk.Area.Scope,
        Area = Texts(desk.Area.Note),
        Languages = string.Join(' ', desk.Languages),
        Tags = string.Join(' ', desk.Tags),
        TakesPoliceReport = desk.TakesPoliceReport,
        WritesDownName = SourcedForm.Of(desk.Consent.WritesDownName),
        MayHaveToAct = SourcedForm.Of(desk.Consent.MayHaveToAct),
        PassesOn = SourcedForm.Of(desk.Consent.PassesOn),
        PassesOnTo = Texts(desk.Consent.PassesOnTo),
        EnforcesMigrationLaw = SourcedForm.Of(desk.Consent.EnforcesMigrationLaw),
        CanStop = SourcedForm.Of(desk.Consent.CanStop),
        Channels = [.. desk.Channels.Select(ChannelForm.Of)],
        Confidence = desk.Confidence,
        Sources = string.Join('\n', desk.Sources),
        Notes = desk.Notes,
    }.Filled(languages);

    /// <summary>With a box for each language, also where there is no text yet.</summary>
    public DeskForm Filled(IReadOnlyList<string> languages)
    {
        foreach (var texts in new[] { Name, Summary, WhatHappens, Area, PassesOnTo }.Concat(Channels.Select(channel => channel.ChannelNote)))
        {
            foreach (var language in languages)
            {
                texts.TryAdd(language, "");
            }
        }

        foreach (var channel in Channels)
        {
            channel.Fill();
        }

        return this;
    }

    /// <param name="before">The desk as it was: what was picked in no order keeps the order that it had.</param>
    /// <remarks>Only of a form that was found right.</remarks>
    public Desk ToDesk(string id, Desk? before) => new(
        id,
        Kind.Trim(),
        Listing,
        Local(Name),
        Abbreviation.Trim(),
        Local(Summary),
        Local(WhatHappens),
        PageForm.Picked(DeskTerms.Purposes, Purposes, before?.Purposes),
        PageForm.Picked(DeskTerms.Forms, Forms, before?.Forms),
        PageForm.Picked(DeskTerms.Audiences, Audiences, before?.Audiences),
        PageForm.Picked(DeskTerms.Ages, Ages, before?.Ages),
        new DeskArea(Scope, IsShelter ? LocalText.Empty : Local(Area)),
        Words(Languages),
        Words(Tags),
        TakesPoliceReport,
        new Consent(WritesDownName.ToFact(), MayHaveToAct.ToFact(), PassesOn.ToFact(), PassesOn.Value == Known.Unknown ? LocalText.Empty : Local(PassesOnTo), EnforcesMigrationLaw.ToFact(), CanStop.ToFact()),
        [.. Channels.Select(channel => channel.ToChannel())],
        Confidence,
        PageForm.Lines(Sources),
        Plain(Notes));

    internal static LocalText Local(Dictionary<string, string> typed) => new(typed
        .Select(text => KeyValuePair.Create(text.Key, Plain(text.Value)))
        .Where(text => text.Value.Length > 0)
        .ToImmutableSortedDictionary(StringComparer.Ordinal));

    internal static Dictionary<string, string> Texts(LocalText text) => text.Texts.ToDictionary(StringComparer.Ordinal);

    private static string Plain(string? typed) => (typed ?? "").Replace("\r\n", "\n", StringComparison.Ordinal).Trim();

    internal static ImmutableArray<string> Words(string typed) =>
        [.. typed.Split([' ', ',', ';', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal)];
}

/// <summary>A fact that may be unknown, with where it was read.</summary>
internal sealed class SourcedForm
{
    public Known Value { get; set; }

    public string Source { get; set; } = "";

    public static SourcedForm Of(Sourced fact) => new() { Value = fact.Value, Source = fact.Source };

    public Sourced ToFact() => Value == Known.Unknown ? Sourced.Unknown : new Sourced(Value, Source.Trim());
}
