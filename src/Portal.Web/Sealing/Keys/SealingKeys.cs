using System.Collections.Immutable;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace Portal.Web.Sealing.Keys;

/// <summary>
/// The keys of sealed addresses as this process has them. The framework reads and adds keys here, in memory, and so never
/// waits for a database or a disk while a visitor waits for it; <see cref="KeyKeeping"/> brings them there and back.
/// </summary>
internal sealed class SealingKeys : IXmlRepository, IDisposable
{
    private readonly Lock changing = new();
    private CancellationTokenSource changed = new();
    private volatile ImmutableDictionary<string, SealingKey> keys = ImmutableDictionary.Create<string, SealingKey>(StringComparer.Ordinal);

    /// <summary>Ends when keys come in from elsewhere. What the framework stores here itself it knows already.</summary>
    public CancellationToken Changed => changed.Token;

    public ImmutableArray<SealingKey> All => [.. keys.Values.OrderBy(key => key.Name, StringComparer.Ordinal)];

    public ImmutableArray<SealingKey> Unstored => [.. All.Where(key => !key.IsStored)];

    public IReadOnlyCollection<XElement> GetAllElements() => [.. All.Select(key => key.Read())];

    public void StoreElement(XElement element, string friendlyName)
    {
        lock (changing)
        {
            keys = keys.SetItem(friendlyName, new SealingKey(friendlyName, element.ToString(SaveOptions.DisableFormatting), IsStored: false));
        }
    }

    /// <summary>Takes over what was read; keeps besides it only what this process made and nobody has stored.</summary>
    public void Take(IEnumerable<SealingKey> read)
    {
        lock (changing)
        {
            var taken = read.Concat(Unstored).GroupBy(key => key.Name, StringComparer.Ordinal).ToImmutableDictionary(
                same => same.Key,
                same => same.First(),
                StringComparer.Ordinal);
            if (taken.Count == keys.Count && taken.All(keys.Contains))
            {
                return;
            }

            keys = taken;
        }

        // Not disposed: somebody may just be reading its token.
        Interlocked.Exchange(ref changed, new CancellationTokenSource()).Cancel();
    }

    public void Dispose() => changed.Dispose();
}
