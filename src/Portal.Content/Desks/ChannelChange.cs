namespace Portal.Content.Desks;

/// <summary>A channel as it was and as it becomes: an urgent change, which leaves everything else of the edition alone.</summary>
public sealed record ChannelChange(string Desk, Channel Before, Channel After)
{
    /// <summary>Visitors see it no more.</summary>
    public static ChannelChange Hiding(string desk, Channel channel) => new(desk, channel, channel with { Confidence = Confidence.Low });

    /// <summary>Visitors see that nobody is there.</summary>
    public static ChannelChange Closing(string desk, Channel channel) => new(desk, channel, channel with { Hours = new OpeningHours([], ClosedOnHolidays: false) });

    /// <summary>The desk with the changed channel; as it is when it has no such channel.</summary>
    public Desk In(Desk desk) => desk.Id == Desk && desk.Channels.FirstOrDefault(channel => channel.Id == Before.Id) is { } own
        ? desk with { Channels = desk.Channels.Replace(own, In(own)) }
        : desk;

    public Edition In(Edition edition) => edition with { Desks = [.. edition.Desks.Select(In)] };

    /// <summary>Only the parts that this changes: whatever else an editor changed of the channel meanwhile stays.</summary>
    private Channel In(Channel own) => own with
    {
        Type = Taken(own, channel => channel.Type),
        Value = Taken(own, channel => channel.Value),
        FromAbroad = Taken(own, channel => channel.FromAbroad),
        Hours = Taken(own, channel => channel.Hours),
        Cost = Taken(own, channel => channel.Cost),
        Anonymity = Taken(own, channel => channel.Anonymity),
        Traces = Taken(own, channel => channel.Traces),
        Note = Taken(own, channel => channel.Note),
        Confidence = Taken(own, channel => channel.Confidence),
        Source = Taken(own, channel => channel.Source),
        Checked = Taken(own, channel => channel.Checked),
        Called = Taken(own, channel => channel.Called),
    };

    private T Taken<T>(Channel own, Func<Channel, T> part) => EqualityComparer<T>.Default.Equals(part(Before), part(After)) ? part(own) : part(After);
}
