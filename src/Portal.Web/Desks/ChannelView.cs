using System.Collections.Immutable;
using Portal.Content;
using Portal.Content.Desks;
using Portal.Web.Reading;

namespace Portal.Web.Desks;

/// <summary>A way to reach a desk, as a page shows it now.</summary>
/// <param name="Link">What a tap opens; null when there is nothing to open.</param>
/// <param name="Action">The verb on the button: "Call", "Chat".</param>
/// <param name="Value">The number, mail address, or the name of the site.</param>
/// <param name="State">Whether somebody is there.</param>
/// <param name="StateText">The same in words; empty where nobody waits for an answer.</param>
/// <param name="Hours">The week in words; empty when not known.</param>
/// <param name="Cost">Empty where the question does not arise.</param>
/// <param name="Anonymity">What is known of staying anonymous here.</param>
/// <param name="Traces">What a call leaves behind, as far as known.</param>
/// <param name="UnknownTraces">What is not known of that, as questions.</param>
/// <param name="KnownHow">How we know that this channel is right.</param>
internal sealed record ChannelView(
    string Id,
    ChannelType Type,
    string? Link,
    string Action,
    string Value,
    OpenState State,
    string StateText,
    ImmutableArray<string> Hours,
    string Cost,
    string Anonymity,
    ImmutableArray<string> Traces,
    ImmutableArray<string> UnknownTraces,
    Worded Note,
    bool FromAbroad,
    string KnownHow)
{
    public bool IsPhone => Type == ChannelType.Phone;

    public bool IsVoice => Type is ChannelType.Phone or ChannelType.Chat;

    public bool IsOpen => State is OpenState.Open;

    public Icon Icon => Type switch
    {
        ChannelType.Phone => Icon.Phone,
        ChannelType.Chat => Icon.Chat,
        ChannelType.Email => Icon.Letter,
        ChannelType.Visit => Icon.Pin,
        ChannelType.Form => Icon.List,
        _ => Icon.Globe,
    };

    /// <param name="isForTrying">Whether we would call it to see if it is right; nobody does so with an emergency number.</param>
    public static ChannelView Of(Reader reader, Channel channel, bool isForTrying = true)
    {
        var state = OpeningTimes.At(channel.Hours, reader.Now);
        var type = Name(channel.Type);

        return new ChannelView(
            channel.Id,
            channel.Type,
            ChannelLink.Of(channel.Type, channel.Value),
            reader[$"channel.{type}"],
            ChannelLink.Shown(channel.Type, channel.Value),
            state,
            StateOf(reader, channel, state),
            channel.Hours is { } hours ? [.. Times.Lines(reader, hours)] : [],
            channel.Type == ChannelType.Phone ? reader[$"cost.{Name(channel.Cost)}"] : "",
            reader[$"anonymity.{Name(channel.Anonymity)}"],
            [.. TracesOf(channel).Where(trace => trace.Value != Known.Unknown).Select(trace => reader[$"trace.{trace.Key}.{Name(trace.Value)}"])],
            [.. TracesOf(channel).Where(trace => trace.Value == Known.Unknown).Select(trace => reader[$"trace.{trace.Key}.unknown"])],
            reader.In(channel.Note),
            channel.FromAbroad,
            KnownHowOf(reader, channel, isForTrying));
    }

    private static string StateOf(Reader reader, Channel channel, OpenState state)
    {
        if (state is not OpenState.Unknown)
        {
            return Times.State(reader, state);
        }

        return channel.IsVoice ? reader[channel.Type == ChannelType.Phone ? "hours.unknown-call" : "hours.unknown-look"] : "";
    }

    private static IEnumerable<KeyValuePair<string, Known>> TracesOf(Channel channel) => channel.Type != ChannelType.Phone
        ? []
        :
        [
            new("on-bill", channel.Traces.OnBill),
            new("accepts-withheld", channel.Traces.AcceptsWithheld),
            new("calls-back", channel.Traces.CallsBack),
            new("leaves-voicemail", channel.Traces.LeavesVoicemail),
            new("without-credit", channel.Traces.WithoutCredit),
            new("works-from-abroad", channel.Traces.WorksFromAbroad),
        ];

    private static string KnownHowOf(Reader reader, Channel channel, bool isForTrying) => channel.Called is { } called
        ? reader.Fill(called.AddMonths(CallGoesStaleAfterMonths) < reader.Today ? "known.called-long-ago" : "known.called", Times.Day(reader, called))
        : reader.Fill(isForTrying && channel.Type == ChannelType.Phone ? "known.in-sources-not-called" : "known.in-sources", Times.Month(reader, channel.Checked));

    /// <summary>Half a year: about how long hours and numbers of desks were seen to hold.</summary>
    private const int CallGoesStaleAfterMonths = 6;

    private static string Name<TEnum>(TEnum value)
        where TEnum : struct, Enum => TextKey.Of(value);
}
