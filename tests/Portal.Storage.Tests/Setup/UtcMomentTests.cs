using Microsoft.EntityFrameworkCore;
using Portal.Storage.Audit;
using Portal.Storage.Tests.Databases;

namespace Portal.Storage.Tests.Setup;

public sealed class UtcMomentTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.StandIn)]
    [InlineData(DatabaseKind.SqlServer)]
    public async Task A_moment_is_kept_to_the_microsecond_and_finds_itself_again(DatabaseKind kind)
    {
        await using var database = await TestDatabase.MakeAsync(kind);
        await using var context = database.Open();
        var at = new DateTimeOffset(2026, 11, 24, 9, 0, 0, TimeSpan.FromHours(1)).AddTicks(1234567);
        context.AuditEntries.Add(new AuditEntry { At = at, Who = "editor", Deed = "saved", About = "", Detail = "" });
        await context.SaveChangesAsync(Cancellation);

        var found = await context.AuditEntries.AsNoTracking().SingleAsync(entry => entry.At == at, Cancellation);

        Assert.Equal(at.AddTicks(-7), found.At);
    }
}
