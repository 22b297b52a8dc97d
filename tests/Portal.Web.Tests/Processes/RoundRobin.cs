using System.Collections.Immutable;
using System.Net;

namespace Portal.Web.Tests.Processes;

/// <summary>
/// A load balancer: sends each request to the next replica that says it is ready, and to another one when a connection is refused. An answer
/// that breaks off, or a connection that is taken and then dropped, it does not mend.
/// </summary>
internal sealed class RoundRobin : HttpMessageHandler
{
    private static readonly TimeSpan BetweenProbes = TimeSpan.FromMilliseconds(100);

    private readonly HttpMessageInvoker network = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, PooledConnectionLifetime = TimeSpan.Zero });
    private readonly CancellationTokenSource closing = new();
    private ImmutableArray<Uri> ready = [];
    private int turn;

    /// <summary>Takes a replica in, and out when it says that it stops or does not answer.</summary>
    public void Join(PortalProcess replica)
    {
        var address = replica.Visitor.BaseAddress!;
        ImmutableInterlocked.Update(ref ready, all => all.Add(address));
        _ = ProbeAsync(address);
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var replicas = ready;
        var first = Interlocked.Increment(ref turn);

        for (var tried = 0; ; tried++)
        {
            try
            {
                return await network.SendAsync(For(replicas[(first + tried) % replicas.Length], request), cancellationToken);
            }
            catch (HttpRequestException failure) when (failure.HttpRequestError == HttpRequestError.ConnectionError && tried + 1 < replicas.Length)
            {
                // Refused: the next one.
            }
        }
    }

    protected override void Dispose(bool disposing)
    {
        closing.Cancel();
        network.Dispose();
        closing.Dispose();
        base.Dispose(disposing);
    }

    private static HttpRequestMessage For(Uri replica, HttpRequestMessage request) =>
        new(request.Method, new Uri(replica, request.RequestUri!.PathAndQuery)) { Content = request.Content };

    private async Task ProbeAsync(Uri address)
    {
        var closed = closing.Token;

        while (!closed.IsCancellationRequested && await IsReadyAsync(address, closed))
        {
            await Task.Delay(BetweenProbes, closed).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        ImmutableInterlocked.Update(ref ready, all => all.Remove(address));
    }

    private async Task<bool> IsReadyAsync(Uri address, CancellationToken closed)
    {
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, "/health/ready"));
            using var answer = await network.SendAsync(request, closed);

            return answer.StatusCode == HttpStatusCode.OK;
        }
        catch (Exception failure) when (failure is HttpRequestException or OperationCanceledException)
        {
            return false;
        }
    }
}
