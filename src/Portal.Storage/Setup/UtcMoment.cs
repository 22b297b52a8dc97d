using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Portal.Storage.Setup;

/// <summary>A moment as a date and time of UTC, cut off at the microsecond: a server keeps no more, and a moment must find itself again.</summary>
internal sealed class UtcMoment() : ValueConverter<DateTimeOffset, DateTime>(
    moment => new DateTime(moment.UtcTicks - (moment.UtcTicks % TimeSpan.TicksPerMicrosecond), DateTimeKind.Utc),
    stored => new DateTimeOffset(DateTime.SpecifyKind(stored, DateTimeKind.Utc)));
