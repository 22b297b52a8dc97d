using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Portal.Storage.Publishing;

namespace Portal.Storage.Visits;

/// <summary>The figures that are kept. What is too small to keep never gets here.</summary>
public sealed class VisitCounts(PortalDbContext context)
{
    /// <summary>Other processes add to the same week.</summary>
    private const int Tries = 5;

    /// <summary>Adds what a process counted, all or nothing.</summary>
    /// <returns>False when others were first each time; nothing was added.</returns>
    public async Task<bool> AddAsync(DateOnly week, IReadOnlyDictionary<string, int> timesByDesk, CancellationToken cancellation)
    {
        for (var i = 0; i < Tries; i++)
        {
            context.ChangeTracker.Clear();
            var held = await context.VisitCounts.Where(count => count.Week == week).ToDictionaryAsync(count => count.Desk, StringComparer.Ordinal, cancellation);

            foreach (var (desk, times) in timesByDesk)
            {
                if (held.TryGetValue(desk, out var count))
                {
                    count.Times += times;
                }
                else
                {
                    context.VisitCounts.Add(new VisitCount { Week = week, Desk = desk, Times = times });
                }
            }

            if (await IsSavedAsync(cancellation))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>From a week on, the newest week first.</summary>
    public async Task<ImmutableArray<VisitCount>> ReadAsync(DateOnly from, CancellationToken cancellation) =>
        [.. await context.VisitCounts.AsNoTracking().Where(count => count.Week >= from).OrderByDescending(count => count.Week).ThenBy(count => count.Desk).ToListAsync(cancellation)];

    private async Task<bool> IsSavedAsync(CancellationToken cancellation)
    {
        try
        {
            await context.SaveChangesAsync(cancellation);

            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            return false;
        }
        catch (DbUpdateException failure) when (UniqueRace.IsLost(failure))
        {
            return false;
        }
    }
}
