using System.Collections.Frozen;

namespace Portal.Content.Publishing;

/// <summary>
/// Finds the page that took over an address of the old site. Case and a slash at the end do not count; a path that ends in <c>/*</c>
/// stands for everything under it, and the longest path that fits is taken, one for the host before one for any.
/// </summary>
internal sealed class OldAddresses(IEnumerable<Redirect> redirects)
{
    private const string Under = "/*";
    private const string AnyHost = "";

    private readonly FrozenDictionary<(string Host, string Path), Redirect> redirects =
        redirects.ToLookup(redirect => (redirect.Host.ToLowerInvariant(), Plain(redirect.Path))).ToFrozenDictionary(same => same.Key, same => same.First());

    public Redirect? Find(string host, string path)
    {
        host = host.ToLowerInvariant();
        path = Plain(path);

        if (At(host, path) is { } exact)
        {
            return exact;
        }

        for (var cut = path.Length; cut >= 0; cut = cut == 0 ? -1 : path.LastIndexOf('/', cut - 1))
        {
            if (At(host, path[..cut] + Under) is { } above)
            {
                return above;
            }
        }

        return null;
    }

    private static string Plain(string path) => path.TrimEnd('/').ToLowerInvariant();

    private Redirect? At(string host, string path) => redirects.GetValueOrDefault((host, path)) ?? redirects.GetValueOrDefault((AnyHost, path));
}
