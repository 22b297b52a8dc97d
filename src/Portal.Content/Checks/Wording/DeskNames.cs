using System.Buffers;
using System.Text.RegularExpressions;

namespace Portal.Content.Checks.Wording;

/// <summary>Names of desks, addresses and own blocks, which hold words (Veilig Thuis, Meld Misdaad Anoniem) that promise nothing.</summary>
internal sealed partial class DeskNames
{
    private readonly List<string> _names;
    private readonly SearchValues<string> _anyName;

    public DeskNames(Edition edition)
    {
        _names =
        [
            .. edition.Desks
                .SelectMany(desk => desk.Name.Texts.Values.Append(desk.Abbreviation))
                .Where(name => name.Length > 0)
                .Distinct(StringComparer.OrdinalIgnoreCase)
                .OrderByDescending(name => name.Length),
        ];
        _anyName = SearchValues.Create([.. _names], StringComparison.OrdinalIgnoreCase);
    }

    public string TakeOutOf(string text)
    {
        text = MayHoldAddress(text) ? Address().Replace(text, " ") : text;

        // Most texts name no desk, and are looked through once instead of once for each name.
        return text.AsSpan().ContainsAny(_anyName)
            ? _names.Aggregate(text, (rest, name) => rest.Replace(name, " ", StringComparison.OrdinalIgnoreCase))
            : text;
    }

    /// <summary>Most texts have none of the three, which is told much faster than by the pattern.</summary>
    private static bool MayHoldAddress(string text) =>
        text.Contains("](", StringComparison.Ordinal) || text.Contains("://", StringComparison.Ordinal) || text.StartsWith(":::desk ", StringComparison.Ordinal);

    [GeneratedRegex("\\]\\([^)]*\\)|^:::desk .*$|https?://\\S+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Address();
}
