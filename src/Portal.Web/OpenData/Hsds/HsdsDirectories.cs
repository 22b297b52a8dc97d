using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Portal.Content.Desks;
using Portal.Content.Publishing;

namespace Portal.Web.OpenData.Hsds;

/// <summary>Keeps what was written of a publication until the day is over or another publication takes its place.</summary>
internal sealed class HsdsDirectories(TimeProvider clock)
{
    private readonly ConditionalWeakTable<Publication, ConcurrentDictionary<string, HsdsDirectory>> written = [];

    public DateOnly Today => DutchTime.DayAt(clock.GetUtcNow());

    public HsdsDirectory For(Publication publication, string language)
    {
        var today = Today;
        var directories = written.GetOrCreateValue(publication);

        // Two that ask at once write the same twice; one of them is kept.
        return directories.TryGetValue(language, out var directory) && directory.Day == today
            ? directory
            : directories[language] = HsdsDirectory.Of(publication, language, today);
    }
}
