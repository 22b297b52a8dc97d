using Portal.Storage.Drafts;
using Portal.Web.Setup;

namespace Portal.Web.Guides.Checking;

/// <summary>
/// Proves the draft of the guide off every request's path: whoever opens a page gets the check of just this state of the draft, or null while
/// it is worked out. One check runs at a time, always of the newest state.
/// </summary>
internal sealed class GuideChecks(IServiceScopeFactory scopes, PublicationHost host)
{
    private readonly Lock turn = new();
    private GuideCheck? latest;
    private (string State, Task Work)? running;

    /// <summary>The check of this state of the draft against what is live now; null while it is worked out.</summary>
    /// <param name="state">As <see cref="DraftState"/> tells it.</param>
    public GuideCheck? Of(string state)
    {
        var wanted = $"{state} {host.Current.Hash}";
        lock (turn)
        {
            if (latest?.State == wanted)
            {
                return latest;
            }

            if (running is not { Work.IsCompleted: false })
            {
                running = (wanted, Task.Run(() => CheckAsync(wanted)));
            }

            return null;
        }
    }

    /// <summary>As <see cref="Of"/>, for who can wait: tests, and nobody else.</summary>
    public async Task<GuideCheck> WhenDoneAsync(string state)
    {
        while (true)
        {
            if (Of(state) is { } check)
            {
                return check;
            }

            Task work;
            lock (turn)
            {
                work = running!.Value.Work;
            }

            await work;
        }
    }

    private async Task CheckAsync(string state)
    {
        await using var scope = scopes.CreateAsyncScope();
        var edition = await scope.ServiceProvider.GetRequiredService<DraftEdition>().ReadAsync(CancellationToken.None);
        var check = GuideChecking.Of(edition, host.Current.Forest, state);
        lock (turn)
        {
            latest = check;
        }
    }
}
