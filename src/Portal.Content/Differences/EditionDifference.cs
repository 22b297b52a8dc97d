using System.Collections.Immutable;
using Portal.Content.Folder;

namespace Portal.Content.Differences;

/// <summary>Everything in which two editions differ, as editors read it: Dutch sentences, and lines where a text is long.</summary>
/// <param name="Items">In the order of the files that they are kept in.</param>
public sealed record EditionDifference(ImmutableArray<ItemDifference> Items)
{
    /// <summary>Whether the two say the same.</summary>
    public bool IsNone => Items.IsEmpty;

    /// <summary>The sentences for which whoever publishes must write down why: a number, an hour or a rule changes.</summary>
    public IEnumerable<DifferenceSentence> ToExplain => Items.SelectMany(item => item.Sentences).Where(sentence => sentence.Weight != Weight.Light);

    /// <returns>Null when one of the two can't be read.</returns>
    public static EditionDifference? Between(IReadOnlyDictionary<string, string> before, IReadOnlyDictionary<string, string> after) =>
        EditionDocuments.Read(before).Edition is { } old && EditionDocuments.Read(after).Edition is { } now ? Between(old, now) : null;

    public static EditionDifference Between(Edition before, Edition after) => new(EditionComparing.Run(before, after));
}

/// <summary>What kind of thing an item is.</summary>
public enum ItemPart
{
    Site,
    Texts,
    Page,
    Desk,
    Question,
    Rule,
    SafetyRule,
    Case,
    Block,
    Role,
    Words,
    Search,
    Region,
    Redirect,
}

/// <summary>What happened to an item.</summary>
public enum ItemChange
{
    Added,
    Removed,
    Changed,
}

/// <summary>How much a change weighs: whether it needs a note, and for what.</summary>
public enum Weight
{
    Light,

    /// <summary>A telephone number, an address, or whether visitors see it.</summary>
    Number,

    /// <summary>When somebody is there.</summary>
    Hours,

    /// <summary>Who is sent where.</summary>
    Rule,
}

/// <summary>An item that is not the same.</summary>
/// <param name="File">Where it is kept.</param>
/// <param name="Title">As editors know it.</param>
public sealed record ItemDifference(ItemPart Part, string File, string Title, ItemChange Change, ImmutableArray<DifferenceSentence> Sentences);

/// <summary>One thing that changes, in a Dutch sentence.</summary>
/// <param name="Rows">The text line by line, where that says more; else empty.</param>
public sealed record DifferenceSentence(string Text, Weight Weight, ImmutableArray<DifferenceRow> Rows);
