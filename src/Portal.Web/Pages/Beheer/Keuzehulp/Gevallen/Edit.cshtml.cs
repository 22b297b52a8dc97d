using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Portal.Referral;
using Portal.Storage;
using Portal.Storage.Cases;
using Portal.Web.Guides;
using Portal.Web.Guides.Checking;
using Portal.Web.Guides.Conditions;
using Portal.Web.Guides.Drafts;
using Portal.Web.Guides.Naming;
using Portal.Web.Guides.Telling;
using Portal.Web.Office;

namespace Portal.Web.Pages.Beheer.Keuzehulp.Gevallen;

/// <summary>One case: who it is, what holds, and where the path must lead.</summary>
internal sealed class EditModel(EditorAtWork editor, PortalDbContext context, GuideDraft draft, GuideSaving saving, GuideChecks checks) : GuideItemPage<CaseInput>(editor, context, draft, saving)
{
    private CaseRow? row;

    protected override string Noun => "Voorbeeldgeval";

    protected override string Kind => "Cases";

    protected override (string Title, string Address) List => ("Voorbeeldgevallen", GuideAddress.Cases);

    /// <summary>What is wrong with it now.</summary>
    public ImmutableArray<ToldProblem> Problems { get; private set; } = [];

    public static IEnumerable<SelectListItem> Views { get; } = [new("in de keuzehulp", nameof(GuideView.Guide)), new("op het formulier voor professionals", nameof(GuideView.Form))];

    protected override async Task LoadAsync(CancellationToken cancellation) =>
        Problems = [.. checks.Of(await DraftState.OfAsync(Context, cancellation))?.Problems.Where(problem => problem.Part == GuidePart.Case && problem.Id == Key) ?? []];

    protected override async Task<CaseInput?> ReadAsync(string id, CancellationToken cancellation)
    {
        row = await Context.Cases.SingleOrDefaultAsync(known => known.Id == id, cancellation);

        return row is not { Item: var person } ? null : new CaseInput
        {
            Id = id,
            Stamp = row.Revision.ToString(CultureInfo.InvariantCulture),
            Story = person.Story,
            View = person.View,
            Facts = Lines(person.Facts.Select(fact => ConditionText.Write(new Condition.OneOf(fact.Key, [fact.Value]), Names.Facts))),
            First = Lines(person.First.Select(TargetNames.Of)),
            Contains = Lines(person.Contains.Select(SelectorText.Write)),
            Absent = Lines(person.Absent.Select(SelectorText.Write)),
        };
    }

    protected override IEnumerable<(string Box, string Value)> Said(CaseInput input) =>
    [
        ("Wie", input.Story),
        ("Waar", Views.First(view => view.Value == input.View.ToString()).Text),
        ("Wat geldt", input.Facts),
        ("Begint met", input.First),
        ("Staat erop", input.Contains),
        ("Staat er niet op", input.Absent),
    ];

    protected override async Task StageAsync(CancellationToken cancellation)
    {
        var person = new Case(
            Input.Id,
            Input.Story.Trim(),
            Input.View,
            Facts(),
            [.. Each("First", Input.First, Names.Targets.Find).OfType<Target>()],
            [.. Each("Contains", Input.Contains, new SelectorText(Names.Targets).Read).OfType<Selector>()],
            [.. Each("Absent", Input.Absent, new SelectorText(Names.Targets).Read).OfType<Selector>()]);
        if (row is null)
        {
            var last = await Context.Cases.MaxAsync(known => (int?)known.Position, cancellation) ?? -1;
            Context.Cases.Add(new CaseRow { Id = Input.Id, Item = person, Position = last + 1 });
        }
        else
        {
            row.Item = person;
        }
    }

    protected override Task StageAwayAsync(CancellationToken cancellation)
    {
        Context.Cases.Remove(row!);

        return Task.CompletedTask;
    }

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines);

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private ImmutableSortedDictionary<string, string> Facts()
    {
        var facts = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var line in Lines(Input.Facts))
        {
            var reading = ConditionText.Read(line, Names.Facts);
            if (reading.Condition is not Condition.OneOf { Values: [var value] } one)
            {
                Wrong("Facts", reading.Problem.Length > 0 ? $"“{line}”: {reading.Problem}" : $"“{line}”: noem één gegeven met één waarde.");
            }
            else if (!facts.TryAdd(one.Fact, value))
            {
                Wrong("Facts", $"“{Names.Facts.Of(one.Fact)}” staat er twee keer.");
            }
        }

        return facts.ToImmutable();
    }

    private List<T?> Each<T>(string box, string typed, Func<string, T?> read)
    {
        var all = new List<T?>();
        foreach (var line in Lines(typed))
        {
            var found = read(line);
            if (found is null)
            {
                Wrong(box, $"“{line}” is geen loket, rol of blok{(box == "First" ? "" : ", kenmerk of doel")}.");
            }

            all.Add(found);
        }

        return all;
    }
}
