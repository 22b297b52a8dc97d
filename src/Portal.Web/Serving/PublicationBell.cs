namespace Portal.Web.Serving;

/// <summary>Rung when this process itself has published: it then looks at once, not at the next tick.</summary>
internal sealed class PublicationBell : IDisposable
{
    private readonly SemaphoreSlim rung = new(0, 1);

    public void Ring()
    {
        lock (rung)
        {
            if (rung.CurrentCount == 0)
            {
                rung.Release();
            }
        }
    }

    public Task WaitAsync(CancellationToken cancellation) => rung.WaitAsync(cancellation);

    public void Dispose() => rung.Dispose();
}
