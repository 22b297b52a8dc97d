using System.Collections.Concurrent;
using System.Threading.Channels;
using Portal.Content.Publishing;
using Portal.Web.Setup;
using DutchTime = Portal.Content.Desks.DutchTime;

namespace Portal.Web.Serving.Ready;

/// <summary>
/// The pages of the current publication that were asked for before, today: paper says until when it is valid. A page that says the same as
/// in the publication before, or as yesterday, is taken over.
/// </summary>
internal sealed class ReadyPages(PublicationHost host, TimeProvider clock)
{
    private readonly Channel<ReadyPage> unpressed = Channel.CreateUnbounded<ReadyPage>(new UnboundedChannelOptions { SingleReader = true });
    private readonly Lock swap = new();
    private volatile Shelf? shelf;

    private DateOnly Today => DateOnly.FromDateTime(DutchTime.At(clock.GetUtcNow()).DateTime);

    /// <summary>Pages that can still be made smaller, in the order in which they were first asked for.</summary>
    public ChannelReader<ReadyPage> Unpressed => unpressed.Reader;

    /// <summary>The page at this path; null when nobody asked for it today, since its publication took its place.</summary>
    public ReadyPage? Find(string path) =>
        shelf is { } current && current.Publication == host.Current && current.Day == Today ? current.Pages.GetValueOrDefault(path) : null;

    /// <summary>Keeps a page that was just made.</summary>
    /// <param name="publication">From which it was made; when another took its place meanwhile, nothing is kept.</param>
    public ReadyPage Keep(Publication publication, string path, ReadOnlySpan<byte> page, string contentType, string route, string cacheControl)
    {
        var current = ShelfOf(publication);
        if (current?.Before.GetValueOrDefault(path) is { } before && before.Equals(page, contentType, cacheControl))
        {
            return current.Pages.GetOrAdd(path, before);
        }

        var made = new ReadyPage(page, contentType, route, cacheControl);
        var kept = current?.Pages.GetOrAdd(path, made) ?? made;
        if (current is not null && kept == made)
        {
            unpressed.Writer.TryWrite(made);
        }

        return kept;
    }

    private Shelf? ShelfOf(Publication publication)
    {
        lock (swap)
        {
            if (publication != host.Current)
            {
                return null;
            }

            if (shelf?.Publication != publication || shelf.Day != Today)
            {
                shelf = new Shelf(publication, Today, shelf?.Pages ?? []);
            }

            return shelf;
        }
    }

    private sealed record Shelf(Publication Publication, DateOnly Day, ConcurrentDictionary<string, ReadyPage> Before)
    {
        /// <summary>By path. As many as the publication has pages: only a page's own address is kept.</summary>
        public ConcurrentDictionary<string, ReadyPage> Pages { get; } = new(StringComparer.Ordinal);
    }
}
