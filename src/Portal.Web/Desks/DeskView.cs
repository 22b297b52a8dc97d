using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Portal.Content.Desks;
using Portal.Web.Reading;

namespace Portal.Web.Desks;

/// <summary>A desk, as a page shows it now.</summary>
/// <param name="IsEmergency">In danger nothing stands before the number.</param>
/// <param name="WhatHappens">What happens when you call, step by step; empty when not known.</param>
/// <param name="Languages">Each by its own name; empty when not known.</param>
/// <param name="Area">In words; an empty text for a national desk.</param>
/// <param name="Consent">What somebody should know before saying who they are.</param>
internal sealed partial record DeskView(
    string Id,
    string Address,
    Worded Name,
    Worded Summary,
    bool IsEmergency,
    ImmutableArray<Worded> WhatHappens,
    ImmutableArray<ChannelView> Channels,
    ImmutableArray<Worded> Languages,
    Worded Area,
    ConsentView Consent)
{
    /// <summary>The channel to try first: a voice that is there now, else the first voice, else the first. Null when there is none.</summary>
    public ChannelView? First =>
        Inland.FirstOrDefault(channel => channel is { IsVoice: true, IsOpen: true })
        ?? Inland.FirstOrDefault(channel => channel.IsVoice)
        ?? Channels.FirstOrDefault();

    /// <summary>The other ways to reach somebody by voice or chat.</summary>
    public IEnumerable<ChannelView> OtherVoices => Inland.Where(channel => channel.IsVoice && channel != First);

    /// <summary>Whether somebody answers now.</summary>
    public bool IsThere => First is { IsVoice: true, IsOpen: true };

    private IEnumerable<ChannelView> Inland => Channels.Where(channel => !channel.FromAbroad);

    public static DeskView Of(Reader reader, Desk desk)
    {
        var happens = reader.In(desk.WhatHappens);
        var isEmergency = desk.Id == reader.Site.EmergencyDesk;

        return new DeskView(
            desk.Id,
            Addresses.Desk(reader.Tag, desk.Id),
            reader.In(desk.Name),
            reader.In(desk.Summary),
            isEmergency,
            [.. happens.Text.Split('\n').Select(line => ListMark().Replace(line.Trim(), "")).Where(line => line.Length > 0).Select(line => happens with { Text = line })],
            [.. desk.VisibleChannels.Select(channel => ChannelView.Of(reader, channel, isForTrying: !isEmergency))],
            [.. desk.Languages.Select(NamedInItself)],
            reader.In(desk.Area.Note),
            ConsentView.Of(reader, desk.Consent));
    }

    [GeneratedRegex(@"^([-*]|\d+\.)\s+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ListMark();

    private static Worded NamedInItself(string tag)
    {
        var culture = CultureInfo.GetCultureInfo(tag);

        return new Worded(culture.TextInfo.ToTitleCase(culture.NativeName), tag);
    }
}

/// <summary>A desk card of a page.</summary>
/// <param name="Level">The level of its heading: 2 or 3.</param>
/// <param name="ForVictims">Shows what to know before calling; leaves it out for professionals.</param>
/// <param name="Anchor">The name by which the page's top points to this card; null for most.</param>
internal sealed record DeskCard(DeskView Desk, int Level = 3, bool ForVictims = true, string? Anchor = null);
