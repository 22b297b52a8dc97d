using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Portal.Storage.Setup;

/// <summary>A moment as a date and time of UTC.</summary>
internal sealed class UtcMoment() : ValueConverter<DateTimeOffset, DateTime>(
    moment => moment.UtcDateTime,
    stored => new DateTimeOffset(DateTime.SpecifyKind(stored, DateTimeKind.Utc)));
