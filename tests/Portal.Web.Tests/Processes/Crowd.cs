using System.Collections.Concurrent;

namespace Portal.Web.Tests.Processes;

/// <summary>Visitors who come one after another until they are told to stop.</summary>
internal sealed class Crowd(HttpMessageHandler balancer)
{
    private const int AtOnce = 2;

    // As fast as they can, visitors would take the machine away from the replicas that start.
    private static readonly TimeSpan BetweenWalks = TimeSpan.FromMilliseconds(50);

    private readonly ConcurrentQueue<Exception> lost = new();
    private volatile bool isOver;
    private int walks;

    /// <summary>How many walks through the guide were finished.</summary>
    public int Walks => walks;

    /// <summary>What went wrong for a visitor.</summary>
    public IEnumerable<Exception> Lost => lost;

    public void GoHome() => isOver = true;

    public Task ComeAsync() => Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => Task.Run(WalkAsync)));

    private async Task WalkAsync()
    {
        using var visitor = new HttpClient(balancer, disposeHandler: false) { BaseAddress = new Uri("http://balancer") };

        while (!isOver && lost.IsEmpty)
        {
            try
            {
                await Visits.WalkAsync(visitor);
                Interlocked.Increment(ref walks);
                await Task.Delay(BetweenWalks);
            }
            catch (Exception failure)
            {
                lost.Enqueue(failure);
            }
        }
    }
}
