using System.Collections.Immutable;
using CsCheck;
using Portal.Content;
using Portal.Content.Desks;

namespace Portal.Testing.Editions;

/// <summary>Any desk that the folder can hold.</summary>
public static class RandomDesks
{
    private static readonly Gen<Sourced> AnySourced = Gen.Frequency(
        (1, Gen.Const(Sourced.Unknown)),
        (2, Gen.Select(Gen.OneOf(Known.Yes, Known.No), RandomTexts.Any, (value, source) => new Sourced(value, source))));

    private static readonly Gen<Consent> AnyConsent =
        from facts in AnySourced.Array[5]
        from to in RandomTexts.LocalOrEmpty
        select new Consent(facts[0], facts[1], facts[2], facts[2].Value == Known.Unknown ? LocalText.Empty : to, facts[3], facts[4]);

    private static readonly Gen<OpeningHours> Hours =
        from days in Gen.Enum<DayOfWeek>().Array[0, 7]
        from bounds in Gen.Int[0, 1440].HashSet[2, 4]
        from isClosed in Gen.Bool
        from first in RandomTexts.Date
        from length in Gen.Int[0, 20]
        from exceptions in Gen.Int[0, 2]
        select new OpeningHours(Week([.. days], [.. bounds.Order()]), isClosed)
        {
            Exceptions = [.. Enumerable.Range(0, exceptions).Select(i => new OtherHours(first, first.AddDays(length), i == 0 ? [] : [new ClockPeriod(600, 720), new ClockPeriod(780, 1440)]))],
        };

    private static readonly Gen<CallTraces> Traces = Gen.Enum<Known>().Array[6].Select(k => new CallTraces(k[0], k[1], k[2], k[3], k[4], k[5]));

    public static Gen<ImmutableArray<Desk>> Some { get; } = RandomTexts.Named(0, 3, Any);

    private static Gen<Channel> AnyChannel(string id) =>
        from type in Gen.OneOf(ChannelType.Phone, ChannelType.Chat, ChannelType.Email, ChannelType.Form, ChannelType.Web)
        from value in RandomTexts.Any
        from fromAbroad in Gen.Bool
        from hours in RandomTexts.Maybe(Hours)
        from cost in Gen.Enum<Cost>()
        from anonymity in Gen.Enum<Anonymity>()
        from traces in Traces
        from note in RandomTexts.LocalOrEmpty
        from confidence in Gen.Enum<Confidence>()
        from source in RandomTexts.Any
        from isChecked in RandomTexts.Date
        from called in RandomTexts.DateOrNull
        select new Channel(id, type, value, fromAbroad, hours, cost, anonymity, traces, note, confidence, source, isChecked, called);

    public static Gen<Desk> Any(string id) =>
        from kind in RandomTexts.Id
        from listing in Gen.Enum<Listing>()
        from name in RandomTexts.Local
        from abbreviation in RandomTexts.OrEmpty
        from summary in RandomTexts.Local
        from whatHappens in RandomTexts.LocalOrEmpty
        from purposes in RandomTexts.Distinct(Gen.OneOf("advice", "shelter", "police-report"), 1, 3)
        from forms in RandomTexts.Distinct(Gen.OneOf("sexual", "labour", "forced-marriage"), 0, 3)
        from audiences in RandomTexts.Distinct(Gen.OneOf("victim", "professional", "citizen"), 1, 3)
        from ages in RandomTexts.Distinct(Gen.OneOf("adult", "minor"), 0, 2)
        from scope in Gen.OneOf("national", "regional", "abroad")
        from note in RandomTexts.LocalOrEmpty
        from words in RandomTexts.Several.Array[3]
        from takesPoliceReport in Gen.Bool
        from consent in AnyConsent
        from channels in RandomTexts.Named(0, 2, AnyChannel)
        from confidence in Gen.Enum<Confidence>()
        from notes in RandomTexts.OrEmpty
        select new Desk(
            id, kind, listing, name, abbreviation, summary, whatHappens, purposes, forms, audiences, ages, new DeskArea(scope, note), words[0], words[1],
            takesPoliceReport, consent, channels, confidence, words[2], notes);

    /// <summary>The same one or two periods on each of the days.</summary>
    private static ImmutableArray<OpenPeriod> Week(HashSet<DayOfWeek> days, int[] bounds) =>
    [
        .. from day in days
           from start in Enumerable.Range(0, bounds.Length / 2)
           orderby ((int)day + 6) % 7, start
           select new OpenPeriod(day, bounds[2 * start], bounds[(2 * start) + 1]),
    ];
}
