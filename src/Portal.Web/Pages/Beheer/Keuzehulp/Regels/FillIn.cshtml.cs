using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Portal.Referral;
using Portal.Storage;
using Portal.Storage.Rules;
using Portal.Storage.Words;
using Portal.Web.Guides;
using Portal.Web.Guides.Drafts;
using Portal.Web.Guides.Table;
using Portal.Web.Office;

namespace Portal.Web.Pages.Beheer.Keuzehulp.Regels;

/// <summary>Rules typed into a table of plain boxes: some of them at a time, one, or a new one.</summary>
internal sealed class FillInModel(EditorAtWork editor, PortalDbContext context, GuideDraft draft, GuideSaving saving) : GuidePage(editor)
{
    /// <summary>More boxes than these rules have are slow to move through.</summary>
    private const int AtATime = 20;

    /// <summary>Empty lines below, for more referrals or a rule more.</summary>
    private const int Room = 4;

    private ImmutableArray<CellProblem> problems = [];
    private HashSet<string> away = [];

    public override string Title => One is null ? IsNew ? "Nieuwe regel" : "Regels invullen" : $"Regel {One}";

    public override OfficePart? Above => new("Verwijsregels", GuideAddress.Rules);

    [BindProperty(SupportsGet = true, Name = "regel")]
    public string? One { get; set; }

    /// <summary>Adds a rule after the one with this name; empty: at the end.</summary>
    [BindProperty(SupportsGet = true, Name = "nieuw")]
    public string? NewAfter { get; set; }

    [BindProperty(SupportsGet = true, Name = "deel")]
    public int Part { get; set; } = 1;

    public RuleSheet Sheet { get; private set; } = null!;

    public List<TypedLine> Lines { get; private set; } = [];

    public string Seen { get; private set; } = "";

    public string After { get; private set; } = "";

    public string Note { get; private set; } = "";

    public Pager? Pager { get; private set; }

    public ImmutableArray<RuleOvertaken> Overtaken { get; private set; } = [];

    public List<KeyValuePair<string, string>> Reasons { get; private set; } = [];

    private bool IsNew => One is null && Request.Query.ContainsKey("nieuw");

    public static string IdOf(int line, int column) => string.Create(CultureInfo.InvariantCulture, $"c{line}-{column}");

    public bool IsWrong(int line, int column) => problems.Any(problem => problem.Line == line && problem.Column == column);

    public int SizeOf(int column) => column == 0 || column == Sheet.Columns.ToAt || column == Sheet.Columns.ReasonAt ? 24 : column == Sheet.Columns.ExtraAt ? 30 : 12;

    public string? ListOf(int column)
    {
        var columns = Sheet.Columns;

        return column == columns.ToAt ? "loketten" : column == columns.ForAt ? "doelen" : column == columns.ReasonAt ? "redenen" : null;
    }

    public bool StartsKnownRule(TypedLine line) => Sheet.Rows.Exists(row => row.Id == line[0]);

    public bool IsTickedAway(string rule) => away.Contains(rule);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        await LoadAsync(cancellation);
        if (One is not null && !Sheet.Rows.Exists(row => row.Id == One))
        {
            return NotFound();
        }

        var shown = Shown();
        Seen = RuleSheet.Seen(shown);
        After = IsNew ? NewAfter ?? "" : shown is [.., var last] ? last.Id : "";
        var lines = shown.SelectMany(row => Sheet.Writing.Lines(row.Item)).Concat(Enumerable.Range(0, Room).Select(_ => Enumerable.Repeat("", Sheet.Columns.Count).ToArray()));
        Lines = [.. lines.Select((cells, i) => new TypedLine(i + 1, [.. cells]))];

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await LoadAsync(cancellation);
        Typed(Request.Form);
        var seen = RuleSheet.Seen(Seen);

        // A rule that was emptied is as much to be taken away as one that was ticked.
        var named = Lines.Select(line => line[0]).ToHashSet(StringComparer.Ordinal);
        ImmutableArray<string> removed = [.. seen.Keys.Where(rule => away.Contains(rule) || !named.Contains(rule))];
        var reading = Sheet.Read([.. Kept()]);
        problems = reading.Problems;
        if (!problems.IsEmpty)
        {
            return ShowWrong();
        }

        var merge = await Sheet.MergeAsync(seen, reading.Rules, removed, cancellation);
        Overtaken = merge.Overtaken;
        if (!Overtaken.IsEmpty)
        {
            ShowBoth(reading.Rules, merge);

            return Overtook();
        }

        var changes = TableChanges.Part(Sheet.Rules, merge.Typed, merge.Removed, After, Sheet.Writing);
        await Sheet.StageAsync(changes, cancellation);
        if (!await saving.SaveAsync(Note, cancellation))
        {
            ModelState.AddModelError("", "Iemand bewaarde op hetzelfde moment. Bewaar nog eens: dan zie je wat er anders is.");
            await LoadAsync(cancellation);
            return Overtook();
        }

        return SeeOther(GuideAddress.Rules, RuleSheet.Told(changes));
    }

    private PageResult Overtook()
    {
        Response.StatusCode = StatusCodes.Status409Conflict;

        return Page();
    }

    /// <summary>What was typed over a change stays typed, the rest is as it stands now; so saving again is meant.</summary>
    private void ShowBoth(ImmutableArray<Rule> typed, RuleMerge merge)
    {
        var both = typed.Where(rule => merge.Overtaken.Any(overtaken => overtaken.Id == rule.Id)).Concat(merge.Typed).ToList();
        var lines = both.SelectMany(Sheet.Writing.Lines).Concat(Enumerable.Range(0, Room).Select(_ => Enumerable.Repeat("", Sheet.Columns.Count).ToArray()));
        Lines = [.. lines.Select((cells, i) => new TypedLine(i + 1, [.. cells]))];
        Seen = RuleSheet.Seen(Sheet.Rows.Where(row => both.Exists(rule => rule.Id == row.Id) || merge.Removed.Contains(row.Id, StringComparer.Ordinal)));
    }

    private IActionResult ShowWrong()
    {
        foreach (var problem in problems)
        {
            ModelState.AddModelError(IdOf(problem.Line, Math.Max(problem.Column, 0)), problem.ToString());
        }

        return Invalid();
    }

    private async Task LoadAsync(CancellationToken cancellation)
    {
        Sheet = await RuleSheet.ReadAsync(context, draft, cancellation);
        var language = await draft.LanguageAsync(cancellation);
        Reasons = await context.GuideTexts.AsNoTracking()
            .Where(row => row.Language == language && row.Kind == GuideTextKind.Reason)
            .OrderBy(row => row.Id)
            .Select(row => KeyValuePair.Create(row.Id, row.Item))
            .ToListAsync(cancellation);
    }

    private List<RuleRow> Shown()
    {
        if (One is not null)
        {
            return [.. Sheet.Rows.Where(row => row.Id == One)];
        }

        if (IsNew)
        {
            return [];
        }

        Pager = new Pager(Math.Clamp(Part, 1, Pager.PagesOf(Sheet.Rows.Count, AtATime)), Pager.PagesOf(Sheet.Rows.Count, AtATime), part => string.Create(CultureInfo.InvariantCulture, $"{GuideAddress.FillIn}?deel={part}"));

        return [.. Sheet.Rows.Skip((Pager.Page - 1) * AtATime).Take(AtATime)];
    }

    /// <summary>All but the lines of rules that are ticked to go.</summary>
    private IEnumerable<TypedLine> Kept()
    {
        var isGoing = false;
        foreach (var line in Lines)
        {
            isGoing = line[0].Length > 0 ? away.Contains(line[0]) : isGoing;
            if (!isGoing)
            {
                yield return line;
            }
        }
    }

    private void Typed(IFormCollection form)
    {
        Seen = form["gezien"].ToString();
        After = form["na"].ToString();
        Note = form["notitie"].ToString();
        away = [.. form["weg"].OfType<string>()];
        var count = int.TryParse(form["rijen"], NumberStyles.None, CultureInfo.InvariantCulture, out var rows) ? Math.Min(rows, 500) : 0;
        Lines = [.. Enumerable.Range(1, count).Select(line => new TypedLine(line, [.. Enumerable.Range(0, Sheet.Columns.Count).Select(column => form[IdOf(line, column)].ToString())]))];
    }
}
