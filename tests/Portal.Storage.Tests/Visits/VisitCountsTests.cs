using Portal.Storage.Tests.Databases;
using Portal.Storage.Visits;

namespace Portal.Storage.Tests.Visits;

public sealed class VisitCountsTests
{
    private static readonly DateOnly Week = new(2026, 11, 23);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Processes_that_add_to_the_same_week_lose_nothing_of_each_other()
    {
        await using var database = await TestDatabase.MakeAsync();

        var added = await Task.WhenAll(Enumerable.Range(0, 4).Select(async _ =>
        {
            await using var context = database.Open();

            return await new VisitCounts(context).AddAsync(Week, new Dictionary<string, int> { ["a"] = 10, ["b"] = 12 }, Cancellation);
        }));

        await using var reader = database.Open();
        var kept = added.Count(isAdded => isAdded);
        Assert.Equal([("a", 10 * kept), ("b", 12 * kept)], (await new VisitCounts(reader).ReadAsync(Week, Cancellation)).Select(count => (count.Desk, count.Times)));
        Assert.True(kept > 0);
    }
}
