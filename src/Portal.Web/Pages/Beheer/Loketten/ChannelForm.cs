using Portal.Content;
using Portal.Content.Desks;
using Portal.Content.Folder;
using Portal.Web.Office.Items;

namespace Portal.Web.Pages.Beheer.Loketten;

/// <summary>A channel as it is typed.</summary>
internal sealed class ChannelForm
{
    public string Id { get; set; } = "";

    public ChannelType Type { get; set; }

    public string Value { get; set; } = "";

    public bool FromAbroad { get; set; }

    /// <summary>Unticked: when somebody is there is not known.</summary>
    public bool HoursKnown { get; set; }

    /// <summary>Monday first; empty is closed.</summary>
    public List<string> Days { get; set; } = [];

    public bool ClosedOnHolidays { get; set; }

    public List<OtherHoursForm> Exceptions { get; set; } = [];

    public Cost Cost { get; set; }

    public Anonymity Anonymity { get; set; }

    public Known OnBill { get; set; }

    public Known AcceptsWithheld { get; set; }

    public Known CallsBack { get; set; }

    public Known LeavesVoicemail { get; set; }

    public Known WithoutCredit { get; set; }

    public Known WorksFromAbroad { get; set; }

    /// <summary>What somebody should know before using it, by language.</summary>
    public Dictionary<string, string> ChannelNote { get; set; } = [];

    public Confidence Confidence { get; set; } = Confidence.Medium;

    public string Source { get; set; } = "";

    public DateOnly Checked { get; set; }

    public DateOnly? Called { get; set; }

    public static ChannelForm Of(Channel channel) => new()
    {
        Id = channel.Id,
        Type = channel.Type,
        Value = channel.Value,
        FromAbroad = channel.FromAbroad,
        HoursKnown = channel.Hours is not null,
        Days = [.. Hours.Week.Select(day => channel.Hours is null ? "" : Hours.On(channel.Hours, day))],
        ClosedOnHolidays = channel.Hours?.ClosedOnHolidays ?? false,
        Exceptions = [.. (channel.Hours?.Exceptions ?? []).Select(OtherHoursForm.Of)],
        Cost = channel.Cost,
        Anonymity = channel.Anonymity,
        OnBill = channel.Traces.OnBill,
        AcceptsWithheld = channel.Traces.AcceptsWithheld,
        CallsBack = channel.Traces.CallsBack,
        LeavesVoicemail = channel.Traces.LeavesVoicemail,
        WithoutCredit = channel.Traces.WithoutCredit,
        WorksFromAbroad = channel.Traces.WorksFromAbroad,
        ChannelNote = DeskForm.Texts(channel.Note),
        Confidence = channel.Confidence,
        Source = channel.Source,
        Checked = channel.Checked,
        Called = channel.Called,
    };

    /// <summary>Seven days, and an empty line for one more exception: so one can be added without a script.</summary>
    public void Fill()
    {
        while (Days.Count < Hours.Week.Length)
        {
            Days.Add("");
        }

        Exceptions.RemoveAll(exception => exception.IsEmpty);
        Exceptions.Add(new OtherHoursForm());
    }

    public Channel ToChannel() => new(
        Id,
        Type,
        Value.Trim(),
        FromAbroad,
        HoursKnown ? ToHours() : null,
        Cost,
        Anonymity,
        new CallTraces(OnBill, AcceptsWithheld, CallsBack, LeavesVoicemail, WithoutCredit, WorksFromAbroad),
        DeskForm.Local(ChannelNote),
        Confidence,
        Source.Trim(),
        Checked,
        Called);

    public OpeningHours ToHours() => new(
        [.. Hours.Week.Zip(Days).SelectMany(day => (ClockText.Read(day.Second ?? "") ?? []).Select(period => new OpenPeriod(day.First, period.From, period.Until)))],
        ClosedOnHolidays)
    {
        Exceptions = [.. Exceptions.Where(exception => !exception.IsEmpty).Select(exception => exception.ToHours())],
    };
}

/// <summary>Days with other hours, as typed.</summary>
internal sealed class OtherHoursForm
{
    public DateOnly? From { get; set; }

    /// <summary>Empty: one day.</summary>
    public DateOnly? Until { get; set; }

    /// <summary>Empty: closed.</summary>
    public string Times { get; set; } = "";

    public bool IsEmpty => From is null && Until is null && string.IsNullOrWhiteSpace(Times);

    public static OtherHoursForm Of(OtherHours hours) => new() { From = hours.From, Until = hours.Until == hours.From ? null : hours.Until, Times = ClockText.Write(hours.Periods) };

    public OtherHours ToHours() => new(From ?? Until ?? default, Until ?? From ?? default, ClockText.Read(Times ?? "") ?? []);
}
