using System.Collections.Immutable;
using CsCheck;
using Portal.Content;

namespace Portal.Testing.Editions;

/// <summary>Texts that tempt a reader of YAML or CSV to see something else in them.</summary>
public static class RandomTexts
{
    private static readonly string[] Traps =
    [
        "a", "B", "é", "ß", "ع", "😀", " ", "  ", "\n", "\n\n", "\t", "\r", "'", "\"", "\\", ":", ": ", " #", "#", "-", "- ", "---", "...", "?", "!", "&a", "*a",
        "|", ">", "%", "@", "`", "{", "}", "[", "]", ",", ";", "yes", "no", "null", "~", "true", "1", "0x1", "2026-02-15", "<<", "=", "\u0085", "\u2028", "\uFEFF", "\0", "\u001b",
        "\u00a0", "{0}", "https://example.nl/a?b=c&d", "033-448 11 86", "'s Avonds",
    ];

    public static Gen<string> Any { get; } = Gen.OneOf(Traps).Array[1, 6].Select(string.Concat);

    /// <summary>Spaces at the end of a key can't be stored.</summary>
    public static Gen<string> Key { get; } = Any.Where(key => !key.EndsWith(' '));

    public static Gen<string> OrEmpty { get; } = Gen.Frequency((1, Gen.Const("")), (2, Any));

    /// <summary>Names; conditions keep three for themselves.</summary>
    public static Gen<string> Id { get; } = Gen.String[Gen.Char["abcdefghijklmnopqrstuvwxyz0123456789"], 1, 6].Where(id => id is not ("all" or "any" or "not"));

    public static Gen<DateOnly> Date { get; } = Gen.Int[1, 3650].Select(days => new DateOnly(2020, 1, 1).AddDays(days));

    public static Gen<DateOnly?> DateOrNull { get; } = Gen.Frequency((1, Gen.Const((DateOnly?)null)), (2, Date.Select(date => (DateOnly?)date)));

    public static Gen<ImmutableArray<string>> Several { get; } = Distinct(Any, 0, 3);

    public static Gen<ImmutableArray<string>> AtLeastOne { get; } = Distinct(Any, 1, 3);

    public static Gen<LocalText> Local { get; } =
        ByKey(Gen.OneOf("nl", "en", "pl"), Any, 1).Select(texts => new LocalText(texts));

    public static Gen<LocalText> LocalOrEmpty { get; } = Gen.Frequency((1, Gen.Const(LocalText.Empty)), (2, Local));

    public static Gen<ImmutableArray<string>> Distinct(Gen<string> texts, int least, int most) =>
        texts.Array[least, most].Select(array => array.Distinct().Order(StringComparer.Ordinal).ToImmutableArray());

    public static Gen<ImmutableSortedDictionary<string, T>> ByKey<T>(Gen<string> keys, Gen<T> values, int least) =>
        Gen.Select(keys, values).Array[least, 3].Select(items => items.DistinctBy(item => item.Item1).ToImmutableSortedDictionary(item => item.Item1, item => item.Item2, StringComparer.Ordinal));

    public static Gen<ImmutableArray<T>> Some<T>(Gen<T> items, int least, int most) => items.Array[least, most].Select(array => array.ToImmutableArray());

    /// <summary>Items that each get a name of their own.</summary>
    public static Gen<ImmutableArray<T>> Named<T>(int least, int most, Func<string, Gen<T>> item) =>
        Distinct(Id, least, most).SelectMany(ids => ids.Aggregate(
            Gen.Const(ImmutableArray<T>.Empty),
            (sofar, id) => sofar.SelectMany(list => item(id).Select(list.Add))));

    public static Gen<T> Maybe<T>(Gen<T> value)
        where T : class? => Gen.Frequency((1, Gen.Const((T)null!)), (2, value));
}
