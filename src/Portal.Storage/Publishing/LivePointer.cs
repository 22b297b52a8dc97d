namespace Portal.Storage.Publishing;

/// <summary>What is live in a database.</summary>
/// <param name="Installation">Numbers of another installation mean nothing here.</param>
public sealed record LivePointer(Guid Installation, int Number);
