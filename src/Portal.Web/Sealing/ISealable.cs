namespace Portal.Web.Sealing;

/// <summary>Something small that a visitor carries along in an address without anybody being able to read it there.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
internal interface ISealable<TSelf>
    where TSelf : class, ISealable<TSelf>
{
    /// <summary>Sets one use apart from another: what was sealed for one is damaged for all others. Change it when the bytes change meaning.</summary>
    static abstract string Purpose { get; }

    /// <summary>The most bytes that <see cref="ToBytes"/> gives. Every address of this use is filled up to it, so that its length tells nothing.</summary>
    static abstract int Capacity { get; }

    /// <summary>At most <see cref="Capacity"/> bytes.</summary>
    byte[] ToBytes();

    /// <summary>What <see cref="ToBytes"/> wrote; null when no such thing was written.</summary>
    static abstract TSelf? FromBytes(ReadOnlySpan<byte> bytes);
}
