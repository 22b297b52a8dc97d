using System.Collections.Immutable;
using System.Globalization;
using Portal.Referral;
using Portal.Web.Guides.Conditions;
using Portal.Web.Guides.Naming;

namespace Portal.Web.Guides.Table;

/// <summary>What came of reading lines of the table.</summary>
/// <param name="Rules">In order; those with a problem are left out.</param>
internal sealed record TableReading(ImmutableArray<Rule> Rules, ImmutableArray<CellProblem> Problems);

/// <summary>From lines of the table to rules. Every cell that can't be read is told, not just the first.</summary>
internal sealed class RuleReading(GuideNames names, RuleColumns columns)
{
    private const int LastPriority = 999;

    private readonly List<CellProblem> problems = [];

    /// <summary>Lines with a head have their cells in its order, others in ours.</summary>
    public TableReading Read(ImmutableArray<TypedLine> typed)
    {
        var lines = Ordered(typed).Where(line => !line.IsBlank).ToList();
        var rules = new List<Rule>();
        for (var at = 0; at < lines.Count;)
        {
            var count = 1 + lines.Skip(at + 1).TakeWhile(line => line[0].Length == 0).Count();
            var before = problems.Count;
            var rule = Rule(lines.GetRange(at, count));
            if (rules.Exists(other => other.Id == rule.Id))
            {
                Wrong(lines[at], 0, $"De regel “{rule.Id}” staat er al. Geef deze een andere naam.");
            }

            if (problems.Count == before)
            {
                rules.Add(rule);
            }

            at += count;
        }

        return new TableReading([.. rules], [.. problems]);
    }

    private ImmutableArray<TypedLine> Ordered(ImmutableArray<TypedLine> typed)
    {
        if (typed.FirstOrDefault(line => !line.IsBlank) is not { } head || !RuleColumns.IsHead(head))
        {
            foreach (var wide in typed.Where(line => line.Cells.Skip(columns.Count).Any(cell => !string.IsNullOrWhiteSpace(cell))))
            {
                Wrong(wide, -1, $"Deze rij heeft meer dan {columns.Count} kolommen.");
            }

            return typed;
        }

        var places = columns.ByHead(head);
        foreach (var (at, place) in places.Index().Where(cell => cell.Item < 0 && head[cell.Index].Length > 0))
        {
            Wrong(head, -1, $"De kolom “{head[at]}” bestaat niet. Kolommen zijn: {string.Join(", ", columns.Titles)}.");
        }

        return [.. typed.Where(line => line != head).Select(line => line with { Cells = [.. columns.Titles.Select((_, column) => Array.IndexOf(places, column) is var at and >= 0 ? line[at] : "")] })];
    }

    private Rule Rule(List<TypedLine> lines)
    {
        var first = lines[0];
        if (!PermanentName.IsOne(first[0]))
        {
            Wrong(first, 0, first[0].Length == 0
                ? "De eerste rij van een regel heeft een naam nodig."
                : $"“{first[0]}” kan geen naam zijn. Gebruik kleine letters en cijfers, met streepjes ertussen: jong-en-alleen.");
        }

        foreach (var (line, column) in lines.Skip(1).SelectMany(line => Enumerable.Range(1, columns.ToAt - 1).Where(column => line[column].Length > 0).Select(column => (line, column))))
        {
            Wrong(line, column, "Voorwaarden staan alleen op de eerste rij van een regel. Hoort hier een nieuwe regel? Geef die dan een naam.");
        }

        var isDecisive = Decisive(first);

        return new Rule(first[0], When(first), [.. lines.Select(Referral).OfType<Referral.Referral>()], isDecisive, WhenSafe(first, isDecisive));
    }

    private Condition When(TypedLine line)
    {
        var parts = new List<Condition>();
        foreach (var column in Enumerable.Range(1, columns.ExtraAt).Where(column => line[column].Length > 0))
        {
            var reading = columns.FactAt(column) is { } fact
                ? ConditionText.ReadCell(line[column], fact, names.Facts)
                : ConditionText.Read(line[column], names.Facts);
            if (reading.Condition is { } condition)
            {
                // What was typed as several in one cell may just as well have been several cells.
                parts.AddRange(RuleWriting.Parts(condition));
            }
            else
            {
                Wrong(line, column, reading.Problem);
            }
        }

        if (parts.Count == 0)
        {
            Wrong(line, columns.ExtraAt, $"Zeg wanneer deze regel geldt. Geldt hij voor iedereen? Schrijf hier dan “{Words.Always}”.");
        }

        return parts.Count == 1 ? parts[0] : new Condition.All([.. parts]);
    }

    private bool Decisive(TypedLine line)
    {
        var isDecisive = string.Equals(line[columns.DecisiveAt], FactNames.Yes, StringComparison.OrdinalIgnoreCase);
        if (!isDecisive && line[columns.DecisiveAt].Length > 0 && !string.Equals(line[columns.DecisiveAt], FactNames.No, StringComparison.OrdinalIgnoreCase))
        {
            Wrong(line, columns.DecisiveAt, "Schrijf “ja” als de keuzehulp hier stopt, of laat de cel leeg.");
        }

        return isDecisive;
    }

    private SafeAnswer? WhenSafe(TypedLine line, bool isDecisive)
    {
        var cell = line[columns.WhenSafeAt];
        if (cell.Length == 0 == !isDecisive)
        {
            if (cell.Length > 0 && names.FindAnswer(cell) is null)
            {
                Wrong(line, columns.WhenSafeAt, $"“{cell}” is geen antwoord op een vraag. Schrijf het als: gevaar = nee.");
            }

            return cell.Length > 0 ? names.FindAnswer(cell) : null;
        }

        Wrong(line, columns.WhenSafeAt, isDecisive
            ? "Een regel die stopt, heeft een antwoord nodig voor de knop “ik ben nu veilig”. Schrijf het als: gevaar = nee."
            : "Alleen een regel die stopt, heeft hier een antwoord.");

        return null;
    }

    private Referral.Referral? Referral(TypedLine line)
    {
        var before = problems.Count;
        var (to, purpose, reason) = (names.Targets.Find(line[columns.ToAt]), PurposeNames.Find(line[columns.ForAt]), line[columns.ReasonAt]);
        if (to is null)
        {
            Wrong(line, columns.ToAt, line[columns.ToAt].Length == 0
                ? "Zeg waar deze regel naar verwijst, bijvoorbeeld: loket comensha."
                : $"“{line[columns.ToAt]}” is geen loket, rol of blok. Schrijf het als: loket comensha.");
        }

        if (purpose is null)
        {
            Wrong(line, columns.ForAt, $"Zeg waarvoor. Het kan zijn: {string.Join(", ", PurposeNames.All)}.");
        }

        if (!int.TryParse(line[columns.PriorityAt], NumberStyles.None, CultureInfo.InvariantCulture, out var priority) || priority > LastPriority)
        {
            Wrong(line, columns.PriorityAt, $"De voorrang is een getal van 0 tot en met {LastPriority}. Lager komt eerder.");
        }

        if (!PermanentName.IsOne(reason))
        {
            Wrong(line, columns.ReasonAt, "Geef de naam van de reden: kleine letters en cijfers, met streepjes ertussen.");
        }

        return problems.Count == before ? new Referral.Referral(to!.Value, purpose!.Value, priority, reason) : null;
    }

    private void Wrong(TypedLine line, int column, string problem) =>
        problems.Add(new CellProblem(line.Number, column, column < 0 ? "" : columns.Titles[column], problem));
}
