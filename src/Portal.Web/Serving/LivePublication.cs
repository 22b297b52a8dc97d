using Portal.Content.Publishing;
using Portal.Storage.Publishing;

namespace Portal.Web.Serving;

/// <summary>A publication that is served.</summary>
/// <param name="Publication">Compiled, in memory.</param>
/// <param name="Pointer">Which of which database. Another database may count from 1 again: its numbers mean nothing here.</param>
/// <param name="Hash">Of its documents, as they were published.</param>
/// <param name="Source">From where this process read it.</param>
internal sealed record LivePublication(Publication Publication, LivePointer Pointer, string Hash, PublicationSource Source);

/// <summary>From where a process read what it serves.</summary>
internal enum PublicationSource
{
    Database,

    /// <summary>A copy on local disk, because the database was not there.</summary>
    Copy,
}
