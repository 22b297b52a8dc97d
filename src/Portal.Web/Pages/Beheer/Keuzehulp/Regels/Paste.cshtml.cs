using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Portal.Referral;
using Portal.Storage;
using Portal.Web.Guides;
using Portal.Web.Guides.Drafts;
using Portal.Web.Guides.Table;
using Portal.Web.Office;

namespace Portal.Web.Pages.Beheer.Keuzehulp.Regels;

/// <summary>Rules to and from a spreadsheet: pasted, looked at, and only then saved.</summary>
internal sealed class PasteModel(EditorAtWork editor, PortalDbContext context, GuideDraft draft, GuideSaving saving) : GuidePage(editor)
{
    private const string Yes = "ja";
    private const string Save = "bewaar";

    public override string Title => "Regels plakken";

    public override OfficePart? Above => new("Verwijsregels", GuideAddress.Rules);

    [BindProperty(Name = "tabel")]
    public string Text { get; set; } = "";

    [BindProperty(Name = "gezien")]
    public string Seen { get; set; } = "";

    [BindProperty(Name = "notitie")]
    public string Note { get; set; } = "";

    [BindProperty(Name = "alles")]
    public string Whole { get; set; } = "";

    public bool IsWhole => Whole == Yes;

    public RuleSheet Sheet { get; private set; } = null!;

    public TableChanges? Changes { get; private set; }

    public ImmutableArray<RuleOvertaken> Overtaken { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Sheet = await RuleSheet.ReadAsync(context, draft, cancellation);
        Show(Sheet.Rules);
    }

    public async Task<IActionResult> OnPostAsync([FromForm(Name = "stap")] string step, CancellationToken cancellation)
    {
        Sheet = await RuleSheet.ReadAsync(context, draft, cancellation);
        var reading = Sheet.Read(SpreadsheetText.Read(Text));
        if (reading.Rules.IsEmpty && reading.Problems.IsEmpty)
        {
            ModelState.AddModelError("tabel", "Plak minstens één regel.");
        }

        foreach (var problem in reading.Problems)
        {
            ModelState.AddModelError("tabel", problem.ToString());
        }

        return ModelState.IsValid ? await TakeAsync(reading.Rules, step == Save, cancellation) : Invalid();
    }

    private async Task<IActionResult> TakeAsync(ImmutableArray<Rule> typed, bool isMeant, CancellationToken cancellation)
    {
        var seen = RuleSheet.Seen(Seen);
        var names = typed.Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal);
        ImmutableArray<string> removed = IsWhole ? [.. seen.Keys.Where(rule => !names.Contains(rule))] : [];
        var merge = await Sheet.MergeAsync(seen, typed, removed, cancellation);
        if (!merge.Overtaken.IsEmpty)
        {
            Overtaken = merge.Overtaken;
            Show([.. typed.Where(rule => Overtaken.Any(overtaken => overtaken.Id == rule.Id)), .. merge.Typed]);
            Whole = "";

            return Overtook();
        }

        Changes = IsWhole
            ? TableChanges.Whole(Sheet.Rules, WithUnseen(merge.Typed, seen), Sheet.Writing)
            : TableChanges.Part(Sheet.Rules, merge.Typed, [], "", Sheet.Writing);
        if (!isMeant || Changes.IsNone)
        {
            return Page();
        }

        await Sheet.StageAsync(Changes, cancellation);
        if (await saving.SaveAsync(Note, cancellation))
        {
            return SeeOther(GuideAddress.Rules, RuleSheet.Told(Changes));
        }

        ModelState.AddModelError("", "Iemand bewaarde op hetzelfde moment. Bekijk nog eens wat er verandert.");
        Sheet = await RuleSheet.ReadAsync(context, draft, cancellation);
        Changes = null;

        return Overtook();
    }

    /// <summary>Rules that somebody added after the table was copied stay, each after the rule that it follows.</summary>
    private ImmutableArray<Rule> WithUnseen(ImmutableArray<Rule> typed, IReadOnlyDictionary<string, int> seen)
    {
        var all = typed.ToList();
        foreach (var (index, row) in Sheet.Rows.Index().Where(row => !seen.ContainsKey(row.Item.Id) && !typed.Any(rule => rule.Id == row.Item.Id)))
        {
            var before = index == 0 ? -1 : all.FindIndex(rule => rule.Id == Sheet.Rows[index - 1].Id);
            all.Insert(before + 1, row.Item);
        }

        return [.. all];
    }

    private void Show(ImmutableArray<Rule> rules)
    {
        Text = SpreadsheetText.Write([Sheet.Columns.Titles, .. rules.SelectMany(Sheet.Writing.Lines)]);
        Seen = RuleSheet.Seen(Sheet.Rows);
        ModelState.Clear();
    }

    private PageResult Overtook()
    {
        Response.StatusCode = StatusCodes.Status409Conflict;

        return Page();
    }
}
