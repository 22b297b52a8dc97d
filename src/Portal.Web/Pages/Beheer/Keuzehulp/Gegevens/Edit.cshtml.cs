using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Portal.Referral;
using Portal.Storage;
using Portal.Storage.Facts;
using Portal.Storage.Words;
using Portal.Web.Guides;
using Portal.Web.Guides.Drafts;
using Portal.Web.Office;

namespace Portal.Web.Pages.Beheer.Keuzehulp.Gegevens;

/// <summary>One fact: what editors call it; and new facts that follow from a desk's hours.</summary>
internal sealed class EditModel(EditorAtWork editor, PortalDbContext context, GuideDraft draft, GuideSaving saving) : GuideItemPage<FactInput>(editor, context, draft, saving)
{
    private FactRow? row;
    private List<GuideTextRow> names = [];
    private string language = "";

    protected override string Noun => "Gegeven";

    protected override string Kind => "Facts";

    protected override (string Title, string Address) List => ("Gegevens", GuideAddress.Facts);

    /// <summary>The question that asks it; null for a given fact.</summary>
    public string? Question => Names.Questions.FirstOrDefault(question => question.Facts.Contains(Key, StringComparer.Ordinal))?.Id;

    public IEnumerable<SelectListItem> Desks => Names.Targets.All.Where(target => target.Kind == TargetKind.Desk).Select(target => new SelectListItem(Names.Targets.TitleOf(target), target.Id));

    protected override FactInput Blank() => new() { IsGiven = true };

    protected override async Task LoadAsync(CancellationToken cancellation) => language = await Draft.LanguageAsync(cancellation);

    protected override async Task<FactInput?> ReadAsync(string id, CancellationToken cancellation)
    {
        row = await Context.Facts.SingleOrDefaultAsync(known => known.Id == id, cancellation);
        names = await Context.GuideTexts.Where(name => name.Language == language && name.Kind == GuideTextKind.Name && (name.Id == id || name.Id.StartsWith(id + "/"))).ToListAsync(cancellation);

        return row is not { Item: var fact } ? null : new FactInput
        {
            Id = id,
            Stamp = string.Create(CultureInfo.InvariantCulture, $"{row.Revision}.{names.Sum(name => name.Revision)}"),
            IsGiven = fact.Use == FactUse.Given,
            Name = NameOf(id),
            GivenBy = row.GivenBy,
            Values = [.. fact.Values.Where(value => value is not (Fact.Yes or Fact.No)).Select(value => new ValueInput { Id = value, Name = NameOf($"{id}/{value}") })],
        };
    }

    protected override IEnumerable<(string Box, string Value)> Said(FactInput input) =>
        [("Naam", input.Name), ("Loket", input.GivenBy), .. input.Values.Select(value => ($"Waarde {value.Id}", value.Name))];

    protected override async Task StageAsync(CancellationToken cancellation)
    {
        foreach (var name in Input.Values.Select(value => value.Name).Append(Input.Name).Where(name => name.Any(c => Guides.Conditions.Words.IsMark(c) || char.IsControl(c))))
        {
            Wrong("Name", $"“{name}” kan niet: gebruik geen komma, puntkomma, is-teken, haakjes of aanhalingstekens.");
        }

        if (Input.IsGiven && !Desks.Any(desk => desk.Value == Input.GivenBy))
        {
            Wrong("GivenBy", "Kies een loket.");
        }

        if (row is null)
        {
            var last = await Context.Facts.MaxAsync(known => (int?)known.Position, cancellation) ?? -1;
            Context.Facts.Add(new FactRow { Id = Input.Id, Item = new Fact(Input.Id, [Fact.Yes, Fact.No], FactUse.Given), GivenBy = Input.GivenBy, Position = last + 1 });
        }
        else if (Input.IsGiven)
        {
            row.GivenBy = Input.GivenBy;
        }

        StageName(Input.Id, Input.Name.Trim());
        foreach (var value in Input.Values.Where(value => row?.Item.Values.Contains(value.Id, StringComparer.Ordinal) == true))
        {
            StageName($"{Input.Id}/{value.Id}", value.Name.Trim());
        }
    }

    protected override Task StageAwayAsync(CancellationToken cancellation)
    {
        if (row!.Item.Use != FactUse.Given)
        {
            Wrong("Away", "Een gegeven dat gevraagd wordt, gaat weg met zijn vraag.");

            return Task.CompletedTask;
        }

        Context.Facts.Remove(row);
        Context.GuideTexts.RemoveRange(names);

        return Task.CompletedTask;
    }

    private string NameOf(string id) => names.Find(name => name.Id == id)?.Item ?? "";

    private void StageName(string id, string name)
    {
        var known = names.Find(text => text.Id == id);
        if (known is null && name.Length > 0)
        {
            Context.GuideTexts.Add(new GuideTextRow { Language = language, Kind = GuideTextKind.Name, Id = id, Item = name });
        }
        else if (known is not null && name.Length == 0)
        {
            Context.GuideTexts.Remove(known);
        }
        else if (known is not null)
        {
            known.Item = name;
        }
    }
}
