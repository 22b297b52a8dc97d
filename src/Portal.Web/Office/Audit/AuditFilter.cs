using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Portal.Content.Desks;
using Portal.Storage.Audit;

namespace Portal.Web.Office.Audit;

/// <summary>Which lines of the audit are asked for. Whatever is left empty leaves all.</summary>
internal sealed class AuditFilter
{
    [FromQuery(Name = "wie")]
    public string? Who { get; set; }

    [FromQuery(Name = "wat")]
    public string? Deed { get; set; }

    [FromQuery(Name = "over")]
    public string? About { get; set; }

    [FromQuery(Name = "van")]
    public DateOnly? From { get; set; }

    /// <summary>That day as well.</summary>
    [FromQuery(Name = "tot")]
    public DateOnly? Until { get; set; }

    public IQueryable<AuditEntry> In(IQueryable<AuditEntry> lines)
    {
        if (!string.IsNullOrWhiteSpace(Who))
        {
            var who = Who.Trim();
            lines = lines.Where(line => line.Who.Contains(who));
        }

        if (!string.IsNullOrWhiteSpace(Deed))
        {
            lines = lines.Where(line => line.Deed == Deed);
        }

        if (!string.IsNullOrWhiteSpace(About))
        {
            var about = About.Trim();
            lines = lines.Where(line => line.About.Contains(about));
        }

        if (From is { } from)
        {
            var start = MidnightOf(from);
            lines = lines.Where(line => line.At >= start);
        }

        if (Until is { } until && until < DateOnly.MaxValue)
        {
            var end = MidnightOf(until.AddDays(1));
            lines = lines.Where(line => line.At < end);
        }

        return lines;
    }

    public string AddressOf(string page, int part)
    {
        var query = new QueryBuilder();
        Add("wie", Who);
        Add("wat", Deed);
        Add("over", About);
        Add("van", Written(From));
        Add("tot", Written(Until));
        Add("deel", part > 1 ? part.ToString(CultureInfo.InvariantCulture) : null);

        return page + query;

        void Add(string name, string? value)
        {
            if (!string.IsNullOrWhiteSpace(value))
            {
                query.Add(name, value);
            }
        }
    }

    public static string? Written(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>When a day begins in the Netherlands, whose clock changes at night and never at midnight.</summary>
    private static DateTimeOffset MidnightOf(DateOnly day)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);

        return new DateTimeOffset(midnight, DutchTime.At(new DateTimeOffset(midnight, TimeSpan.FromHours(1))).Offset);
    }
}
