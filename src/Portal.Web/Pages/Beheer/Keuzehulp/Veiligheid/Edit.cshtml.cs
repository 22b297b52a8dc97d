using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Portal.Referral;
using Portal.Storage;
using Portal.Storage.SafetyRules;
using Portal.Storage.Words;
using Portal.Web.Guides;
using Portal.Web.Guides.Checking;
using Portal.Web.Guides.Conditions;
using Portal.Web.Guides.Drafts;
using Portal.Web.Guides.Naming;
using Portal.Web.Guides.Telling;
using Portal.Web.Office;

namespace Portal.Web.Pages.Beheer.Keuzehulp.Veiligheid;

/// <summary>One safety rule, with the answers that break it.</summary>
internal sealed class EditModel(EditorAtWork editor, PortalDbContext context, GuideDraft draft, GuideSaving saving, GuideChecks checks) : GuideItemPage<SafetyInput>(editor, context, draft, saving)
{
    private SafetyRuleRow? row;
    private GuideTextRow? text;
    private string language = "";

    protected override string Noun => "Veiligheidsregel";

    protected override string Kind => "SafetyRules";

    protected override (string Title, string Address) List => ("Veiligheidsregels", GuideAddress.SafetyRules);

    /// <summary>What is wrong with it now.</summary>
    public ImmutableArray<ToldProblem> Problems { get; private set; } = [];

    public static IEnumerable<SelectListItem> Kinds { get; } =
    [
        new("bevatten", nameof(Must.Contains)),
        new("beginnen met", nameof(Must.First)),
        new("nooit bevatten", nameof(Must.Never)),
        new("het eerste noemen vóór het tweede", nameof(Must.Before)),
    ];

    protected override async Task LoadAsync(CancellationToken cancellation)
    {
        language = await Draft.LanguageAsync(cancellation);
        Problems = [.. checks.Of(await DraftState.OfAsync(Context, cancellation))?.Problems.Where(problem => problem.Part == GuidePart.SafetyRule && problem.Id == Key) ?? []];
    }

    protected override async Task<SafetyInput?> ReadAsync(string id, CancellationToken cancellation)
    {
        row = await Context.SafetyRules.SingleOrDefaultAsync(known => known.Id == id, cancellation);
        text = await Context.GuideTexts.SingleOrDefaultAsync(known => known.Language == language && known.Kind == GuideTextKind.SafetyRule && known.Id == id, cancellation);
        if (row is null)
        {
            return null;
        }

        var (must, what, later) = Told(row.Item.Must);

        return new SafetyInput
        {
            Id = id,
            Stamp = string.Create(CultureInfo.InvariantCulture, $"{row.Revision}.{text?.Revision ?? 0}"),
            Text = text?.Item ?? "",
            When = ConditionText.Write(row.Item.When, Names.Facts),
            Must = must,
            What = SelectorText.Write(what),
            Later = later is null ? "" : SelectorText.Write(later),
        };
    }

    protected override IEnumerable<(string Box, string Value)> Said(SafetyInput input) =>
    [
        ("In één zin", input.Text),
        ("Geldt als", input.When),
        ("Dan moet het verwijspad", Kinds.First(kind => kind.Value == input.Must.ToString()).Text),
        ("Wat", input.What),
        ("Daarna", input.Later),
    ];

    protected override async Task StageAsync(CancellationToken cancellation)
    {
        var when = ConditionText.Read(Input.When, Names.Facts);
        if (when.Condition is null)
        {
            Wrong("When", when.Problem);
        }

        var what = Selected("What", Input.What);
        var later = Input.Must == Must.Before ? Selected("Later", Input.Later) : null;
        if (!ModelState.IsValid)
        {
            return;
        }

        var rule = new SafetyRule(Input.Id, when.Condition!, Meant(what!, later));
        if (row is null)
        {
            var last = await Context.SafetyRules.MaxAsync(known => (int?)known.Position, cancellation) ?? -1;
            Context.SafetyRules.Add(new SafetyRuleRow { Id = Input.Id, Item = rule, Position = last + 1 });
        }
        else
        {
            row.Item = rule;
        }

        if (text is null)
        {
            Context.GuideTexts.Add(new GuideTextRow { Language = language, Kind = GuideTextKind.SafetyRule, Id = Input.Id, Item = Input.Text.Trim() });
        }
        else
        {
            text.Item = Input.Text.Trim();
        }
    }

    protected override async Task StageAwayAsync(CancellationToken cancellation)
    {
        Context.SafetyRules.Remove(row!);
        Context.GuideTexts.RemoveRange(await Context.GuideTexts.Where(known => known.Kind == GuideTextKind.SafetyRule && known.Id == Input.Id).ToListAsync(cancellation));
    }

    private static (Must Must, Selector What, Selector? Later) Told(PathPredicate must) => must switch
    {
        PathPredicate.Contains contains => (Must.Contains, contains.What, null),
        PathPredicate.First first => (Must.First, first.What, null),
        PathPredicate.Never never => (Must.Never, never.What, null),
        PathPredicate.Before before => (Must.Before, before.Earlier, before.Later),
        _ => throw new UnreachableException(),
    };

    private PathPredicate Meant(Selector what, Selector? later) => Input.Must switch
    {
        Must.Contains => new PathPredicate.Contains(what),
        Must.First => new PathPredicate.First(what),
        Must.Never => new PathPredicate.Never(what),
        Must.Before => new PathPredicate.Before(what, later!),
    };

    private Selector? Selected(string box, string typed)
    {
        var selector = new SelectorText(Names.Targets).Read(typed);
        if (selector is null)
        {
            Wrong(box, typed.Trim().Length == 0 ? "Zeg wat: loket comensha, kenmerk gratis, doel opvang." : $"“{typed}” is geen loket, rol, blok, kenmerk of doel.");
        }

        return selector;
    }
}
