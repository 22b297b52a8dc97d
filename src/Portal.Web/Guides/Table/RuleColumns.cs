using System.Collections.Immutable;
using Portal.Web.Guides.Naming;

namespace Portal.Web.Guides.Table;

/// <summary>The columns of the decision table: the name of the rule, one for each fact, what no column can say, and where the rule sends people.</summary>
internal sealed class RuleColumns
{
    private const string Rule = "regel";
    private const string Extra = "extra voorwaarde";
    private const string Decisive = "stopt";
    private const string WhenSafe = "weer veilig";
    private const string To = "naar";
    private const string For = "waarvoor";
    private const string Priority = "voorrang";
    private const string Reason = "reden";

    private readonly ImmutableArray<string> facts;

    public RuleColumns(FactNames names)
    {
        facts = [.. names.Facts.Select(fact => fact.Id)];
        Titles = [Rule, .. facts.Select(names.Of), Extra, Decisive, WhenSafe, To, For, Priority, Reason];
        FirstAfterFacts = 1 + facts.Length;
    }

    public ImmutableArray<string> Titles { get; }

    public int Count => Titles.Length;

    public int ExtraAt => FirstAfterFacts;

    public int DecisiveAt => FirstAfterFacts + 1;

    public int WhenSafeAt => FirstAfterFacts + 2;

    public int ToAt => FirstAfterFacts + 3;

    public int ForAt => FirstAfterFacts + 4;

    public int PriorityAt => FirstAfterFacts + 5;

    public int ReasonAt => FirstAfterFacts + 6;

    private int FirstAfterFacts { get; }

    /// <summary>The fact that a column is of; null for the others.</summary>
    public string? FactAt(int column) => column > 0 && column <= facts.Length ? facts[column - 1] : null;

    public int Of(string fact) => 1 + facts.IndexOf(fact);

    /// <summary>Whether a line is the head of a pasted table.</summary>
    public static bool IsHead(TypedLine line) => string.Equals(line[0].Trim(), Rule, StringComparison.OrdinalIgnoreCase);

    /// <summary>Where each cell of a pasted table belongs, by its head; -1 for a title that is none of ours.</summary>
    public int[] ByHead(TypedLine head) =>
        [.. head.Cells.Select(cell => Titles.IndexOf(cell.Trim(), StringComparer.OrdinalIgnoreCase))];
}
