using System.Collections.Immutable;

namespace Portal.Content.Desks;

/// <summary>How a channel reaches a desk.</summary>
public enum ChannelType
{
    Phone,
    Chat,
    Email,
    Form,
    Web,
    Visit,
}

/// <summary>Who sees who you are, per channel (<c>safety.md</c> 10). Only the first two count as a way to stay anonymous.</summary>
public enum Anonymity
{
    Unknown,

    /// <summary>Your number or address is not seen.</summary>
    NumberNotSeen,

    /// <summary>You are not asked for your name.</summary>
    NameNotAsked,

    /// <summary>Your name is known, but not passed on.</summary>
    NameWithheld,

    /// <summary>Advice without a name; more than advice needs one.</summary>
    AdviceOnly,
    No,
}

/// <summary>What a call costs.</summary>
public enum Cost
{
    Unknown,
    Free,

    /// <summary>As any call to a landline.</summary>
    Normal,

    /// <summary>More than a normal call.</summary>
    Extra,
}

/// <summary>One way to reach a desk.</summary>
/// <param name="Id">Its name within the desk.</param>
/// <param name="Value">A telephone number as people write it, an address on the web, a mail address, or words for a visit.</param>
/// <param name="FromAbroad">Whether this is the number for callers outside the Netherlands.</param>
/// <param name="Hours">When somebody is there; null when not known, which counts as closed.</param>
/// <param name="Traces">What a call leaves behind.</param>
/// <param name="Note">What somebody should know before using it.</param>
/// <param name="Source">Where it was read.</param>
/// <param name="Checked">When it was last checked in sources; year and month count.</param>
/// <param name="Called">When an editor last called it; null when never.</param>
public sealed record Channel(
    string Id,
    ChannelType Type,
    string Value,
    bool FromAbroad,
    OpeningHours? Hours,
    Cost Cost,
    Anonymity Anonymity,
    CallTraces Traces,
    LocalText Note,
    Confidence Confidence,
    string Source,
    DateOnly Checked,
    DateOnly? Called)
{
    /// <summary>Whether a person answers: by phone or chat.</summary>
    public bool IsVoice => Type is ChannelType.Phone or ChannelType.Chat;

    /// <summary>Whether this is a way to stay anonymous.</summary>
    public bool IsAnonymous => Anonymity is Anonymity.NumberNotSeen or Anonymity.NameNotAsked;
}

/// <summary>What a call leaves behind (<c>safety.md</c> 11). Each may be unknown.</summary>
/// <param name="OnBill">Stands on the telephone bill.</param>
/// <param name="AcceptsWithheld">Answers a call with a withheld number.</param>
/// <param name="CallsBack">May call back.</param>
/// <param name="LeavesVoicemail">May leave a message.</param>
/// <param name="WithoutCredit">Works without credit.</param>
/// <param name="WorksFromAbroad">Works from abroad.</param>
public sealed record CallTraces(Known OnBill, Known AcceptsWithheld, Known CallsBack, Known LeavesVoicemail, Known WithoutCredit, Known WorksFromAbroad)
{
    public static CallTraces AllUnknown { get; } = new(Known.Unknown, Known.Unknown, Known.Unknown, Known.Unknown, Known.Unknown, Known.Unknown);
}

/// <summary>When somebody is there, in the time of Europe/Amsterdam.</summary>
/// <param name="Week">Periods of a normal week; a whole day is 00:00 to 24:00. Empty with <see cref="ClosedOnHolidays"/> false is never.</param>
/// <param name="ClosedOnHolidays">Whether it is closed on Dutch public holidays.</param>
public sealed record OpeningHours(ImmutableArray<OpenPeriod> Week, bool ClosedOnHolidays)
{
    /// <summary>Days with hours of their own, whatever the week and the holidays say. Where two hold a day, the first counts.</summary>
    public ImmutableArray<OtherHours> Exceptions { get; init; } = [];
}

/// <summary>Other hours than those of the week, such as around Christmas or in summer.</summary>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day; the same for one day.</param>
/// <param name="Periods">On each of those days; empty is closed.</param>
public sealed record OtherHours(DateOnly From, DateOnly Until, ImmutableArray<ClockPeriod> Periods)
{
    public bool Holds(DateOnly day) => day >= From && day <= Until;
}

/// <summary>A stretch of any day.</summary>
/// <param name="From">Minutes after midnight, 0 to 1439.</param>
/// <param name="Until">Minutes after midnight, 1 to 1440.</param>
public readonly record struct ClockPeriod(int From, int Until);

/// <summary>A period of a day. Hours that run past midnight are two periods.</summary>
/// <param name="From">Minutes after midnight, 0 to 1439.</param>
/// <param name="Until">Minutes after midnight, 1 to 1440.</param>
public readonly record struct OpenPeriod(DayOfWeek Day, int From, int Until);
