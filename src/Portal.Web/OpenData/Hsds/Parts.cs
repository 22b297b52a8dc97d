using System.Collections.Immutable;

namespace Portal.Web.OpenData.Hsds;

/// <summary>A place that people go to, or an address on the web.</summary>
internal sealed record Location(Guid Id, string LocationType, string? Url, string? Name, string? Description, Guid OrganizationId);

/// <summary>A telephone number as people write it.</summary>
internal sealed record Phone(Guid Id, Guid ServiceId, string Number, string Type, string? Description, ImmutableArray<TermLink> Attributes);

/// <summary>A mail address. Never a person: names of staff are not published.</summary>
internal sealed record Contact(Guid Id, Guid ServiceId, string Name, string Email, ImmutableArray<TermLink> Attributes);

/// <summary>A chat, a form or a site.</summary>
internal sealed record LabelledUrl(Guid Id, string Label, string Url, Guid ServiceId, ImmutableArray<TermLink> Attributes);

/// <summary>When somebody is there by one channel, while one time of the year's clock holds.</summary>
/// <param name="ValidFrom">The day the clock went to this time.</param>
/// <param name="ValidTo">The last day before it changes.</param>
/// <param name="Timezone">Hours ahead of UTC between those days.</param>
/// <param name="Byday">Days of the week, as iCalendar writes them.</param>
/// <param name="ClosesAt">00:00 is the end of the day.</param>
/// <param name="AttendingType">The channel that it is about, by the name it has within the desk.</param>
internal sealed record Schedule(
    Guid Id,
    Guid ServiceId,
    Guid? ServiceAtLocationId,
    DateOnly ValidFrom,
    DateOnly ValidTo,
    int Timezone,
    string Wkst,
    string Freq,
    int Interval,
    string Byday,
    string Description,
    string OpensAt,
    string ClosesAt,
    string AttendingType,
    string? Notes,
    ImmutableArray<TermLink> Attributes);

/// <summary>Where a service works.</summary>
internal sealed record ServiceArea(Guid Id, Guid ServiceId, string Name, string? Description, ImmutableArray<TermLink>? Attributes);

/// <summary>A language that is spoken.</summary>
internal sealed record ServiceLanguage(Guid Id, Guid ServiceId, string Name, string Code);

/// <summary>What a call costs. An amount only when it is known to be nothing.</summary>
internal sealed record CostOption(Guid Id, Guid ServiceId, string Option, string? Currency, decimal? Amount, string AmountDescription);
