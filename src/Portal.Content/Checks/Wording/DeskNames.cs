using System.Text.RegularExpressions;

namespace Portal.Content.Checks.Wording;

/// <summary>Names of desks, addresses and own blocks, which hold words (Veilig Thuis, Meld Misdaad Anoniem) that promise nothing.</summary>
internal sealed partial class DeskNames(Edition edition)
{
    private readonly List<string> _names =
    [
        .. edition.Desks
            .SelectMany(desk => desk.Name.Texts.Values.Append(desk.Abbreviation))
            .Where(name => name.Length > 0)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .OrderByDescending(name => name.Length),
    ];

    public string TakeOutOf(string text)
    {
        text = Address().Replace(text, " ");

        return _names.Aggregate(text, (rest, name) => rest.Replace(name, " ", StringComparison.OrdinalIgnoreCase));
    }

    [GeneratedRegex("\\]\\([^)]*\\)|^:::desk .*$|https?://\\S+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Address();
}
