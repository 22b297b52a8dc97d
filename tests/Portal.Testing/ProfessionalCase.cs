namespace Portal.Testing;

/// <summary>Somebody with a client, and the way they must be sent: <c>tests/Portal.Web.Tests/Pages/Verwijspaden/cases.csv</c>.</summary>
/// <param name="Facts">The routing facts that it was written from.</param>
/// <param name="Filled">The fields of the form, by the words that others' links use.</param>
/// <param name="First">The first steps, in order.</param>
/// <param name="Also">Must stand somewhere on the path.</param>
/// <param name="Never">Must not.</param>
public sealed record ProfessionalCase(
    string Id,
    IReadOnlyList<string> Facts,
    IReadOnlyList<KeyValuePair<string, string>> Filled,
    IReadOnlyList<string> First,
    IReadOnlyList<string> Also,
    IReadOnlyList<string> Never)
{
    public static IReadOnlyList<ProfessionalCase> All { get; } =
    [
        .. File.ReadLines(Repository.PathOf("tests", "Portal.Web.Tests", "Pages", "Verwijspaden", "cases.csv"))
            .Skip(1)
            .Select(line => line.Split(','))
            .Select(cells => new ProfessionalCase(cells[0], Words(cells[1]), [.. Words(cells[2]).Select(Field)], Words(cells[3]), Words(cells[4]), Words(cells[5]))),
    ];

    public static ProfessionalCase Of(string id) => All.Single(known => known.Id == id);

    private static string[] Words(string cell) => cell.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static KeyValuePair<string, string> Field(string words) => new(words.Split('=')[0], words.Split('=')[1]);
}
