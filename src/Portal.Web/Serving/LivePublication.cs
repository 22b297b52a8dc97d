using Portal.Content.Publishing;

namespace Portal.Web.Serving;

/// <summary>A publication that is served.</summary>
/// <param name="Publication">Compiled, in memory.</param>
/// <param name="Installation">Which database it was published in. Another one may count from 1 again: its numbers mean nothing here.</param>
/// <param name="Number">The how-manieth of its installation; 0 when it was never published.</param>
/// <param name="Hash">Of its documents, as they were published.</param>
/// <param name="Source">From where this process read it.</param>
internal sealed record LivePublication(Publication Publication, Guid Installation, int Number, string Hash, PublicationSource Source);

/// <summary>From where a process read what it serves.</summary>
internal enum PublicationSource
{
    Database,

    /// <summary>A copy on local disk, because the database was not there.</summary>
    Copy,
}
