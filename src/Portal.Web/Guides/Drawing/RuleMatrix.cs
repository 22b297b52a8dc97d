using System.Collections.Immutable;
using Portal.Referral;
using Portal.Web.Guides.Conditions;
using Portal.Web.Guides.Naming;

namespace Portal.Web.Guides.Drawing;

/// <summary>Rules by facts: which rule asks for what, where it leads, and how many cases try it. A hundred rules with arrows could not be read.</summary>
internal sealed record RuleMatrix(ImmutableArray<string> Facts, ImmutableArray<MatrixRow> Rows)
{
    /// <summary>Room for the names of facts.</summary>
    public const double Head = 150;

    private const double RowHeight = 24;
    private const double Names = 250;
    private const double Column = 28;
    private const double To = 420;
    private const int FittingName = 26;
    private const int FittingTo = 52;

    public double Width => FactX(Facts.Length) + To;

    public double Height => RowY(Rows.Length);

    public static double FactX(int fact) => Names + 20 + (fact * Column);

    public static double RowY(int row) => Head + 12 + (row * RowHeight);

    public static RuleMatrix Of(Guide guide, GuideNames names, ImmutableArray<TouchedByCase> touched)
    {
        var cases = touched.SelectMany(person => person.Rules).CountBy(rule => rule, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);

        return new RuleMatrix(
            [.. names.Facts.Facts.Select(fact => names.Facts.Of(fact.Id))],
            [.. guide.Rules.Select(rule => Row(rule, names, cases.GetValueOrDefault(rule.Id)))]);
    }

    private static MatrixRow Row(Rule rule, GuideNames names, int cases)
    {
        var places = names.Facts.Facts.Index().ToDictionary(fact => fact.Item.Id, fact => fact.Index, StringComparer.Ordinal);
        var parts = Table.RuleWriting.Parts(rule.When).ToList();
        var cells = parts.SelectMany(part => part.FactsNamed().Where(places.ContainsKey).Select(fact => new MatrixCell(places[fact], part is Condition.OneOf, ConditionText.Write(part, names.Facts))));

        return new MatrixRow(
            rule.Id,
            Fitting.Cut(rule.Id, FittingName),
            cases,
            EditorsChartWords.StyleOf(cases),
            [.. cells.DistinctBy(cell => cell.Fact)],
            Fitting.Cut(string.Join(", ", rule.Referrals.Select(referral => names.Targets.TitleOf(referral.Target)).Distinct(StringComparer.Ordinal)), FittingTo));
    }
}

/// <param name="Style">The class for its number of cases.</param>
internal sealed record MatrixRow(string Rule, string Label, int Cases, string Style, ImmutableArray<MatrixCell> Cells, string To);

/// <param name="IsPlain">Whether the rule asks for values of just this fact; not for their opposite, and not for several facts together.</param>
internal sealed record MatrixCell(int Fact, bool IsPlain, string Text);
