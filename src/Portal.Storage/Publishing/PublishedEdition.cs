using System.Collections.Immutable;

namespace Portal.Storage.Publishing;

/// <summary>A publication as it is stored: enough to compile it again anywhere.</summary>
/// <param name="Hash">Of the whole; the documents were checked against it.</param>
/// <param name="Documents">The text of each file, by its name from the root of the folder.</param>
public sealed record PublishedEdition(
    Guid Installation,
    int Number,
    DateTimeOffset At,
    string By,
    string Note,
    string Hash,
    ImmutableSortedDictionary<string, string> Documents);

/// <summary>A publication in the list of all.</summary>
/// <param name="RestoredFrom">The older publication that was put back; null for a new one.</param>
public sealed record PublicationLine(int Number, DateTimeOffset At, string By, string Note, string Hash, int? RestoredFrom, bool IsLive);
