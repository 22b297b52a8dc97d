using System.Collections.Immutable;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Portal.Content.Guidance;
using Portal.Storage;
using Portal.Storage.Blocks;
using Portal.Storage.Words;
using Portal.Web.Guides;
using Portal.Web.Guides.Drafts;
using Portal.Web.Guides.Naming;
using Portal.Web.Office;

namespace Portal.Web.Pages.Beheer.Keuzehulp.Blokken;

/// <summary>One guidance block: its words, and what a lawyer said of them.</summary>
internal sealed class EditModel(EditorAtWork editor, PortalDbContext context, GuideDraft draft, GuideSaving saving) : GuideItemPage<BlockInput>(editor, context, draft, saving)
{
    private BlockRow? row;
    private BlockWordsRow? words;
    private string language = "";

    protected override string Noun => "Richtlijnblok";

    protected override string Kind => "Blocks";

    protected override (string Title, string Address) List => ("Richtlijnblokken", GuideAddress.Blocks);

    protected override async Task LoadAsync(CancellationToken cancellation) => language = await Draft.LanguageAsync(cancellation);

    protected override async Task<BlockInput?> ReadAsync(string id, CancellationToken cancellation)
    {
        row = await Context.Blocks.SingleOrDefaultAsync(known => known.Id == id, cancellation);
        words = await Context.BlockWords.SingleOrDefaultAsync(known => known.Language == language && known.Block == id, cancellation);

        return row is not { Item: var block } ? null : new BlockInput
        {
            Id = id,
            Stamp = string.Create(CultureInfo.InvariantCulture, $"{row.Revision}.{words?.Revision ?? 0}"),
            Tags = string.Join(", ", block.Tags),
            Page = block.Page,
            IsLegal = block.Legal is not null,
            ReadBy = block.Legal?.ReadBy ?? "",
            ReadOn = block.Legal?.ReadOn,
            ExpiresOn = block.Legal?.ExpiresOn,
            Title = words?.Item.Title ?? "",
            Text = words?.Item.Text ?? "",
            Fallback = words?.Item.Fallback ?? "",
        };
    }

    protected override IEnumerable<(string Box, string Value)> Said(BlockInput input) =>
    [
        ("Titel", input.Title),
        ("Tekst", input.Text),
        ("Voorzichtige tekst", input.Fallback),
        ("Pagina", input.Page),
        ("Kenmerken", input.Tags),
        ("Rust op de wet", input.IsLegal ? "ja" : "nee"),
        ("Gelezen door", input.ReadBy),
        ("Gelezen op", input.ReadOn is { } on ? OfficeWords.Of(on) : ""),
        ("Geldt tot", input.ExpiresOn is { } until ? OfficeWords.Of(until) : ""),
    ];

    protected override async Task StageAsync(CancellationToken cancellation)
    {
        ImmutableArray<string> tags = [.. Input.Tags.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
        foreach (var tag in tags.Where(tag => !PermanentName.IsOne(tag)))
        {
            Wrong("Tags", $"“{tag}” kan geen kenmerk zijn: kleine letters en cijfers, met streepjes ertussen.");
        }

        if (!ModelState.IsValid)
        {
            return;
        }

        var legal = Input.IsLegal ? new LegalReading(Input.ReadBy.Trim(), Input.ReadOn, Input.ExpiresOn!.Value) : null;
        var block = new GuidanceBlock(Input.Id, tags, Input.Page.Trim(), legal);
        var said = new BlockWords(Input.Title.Trim(), Whole(Input.Text), Input.IsLegal ? Whole(Input.Fallback) : "");
        if (row is null)
        {
            var last = await Context.Blocks.MaxAsync(known => (int?)known.Position, cancellation) ?? -1;
            Context.Blocks.Add(new BlockRow { Id = Input.Id, Item = block, Position = last + 1 });
        }
        else
        {
            row.Item = block;
        }

        if (words is null)
        {
            Context.BlockWords.Add(new BlockWordsRow { Language = language, Block = Input.Id, Item = said });
        }
        else
        {
            words.Item = said;
        }
    }

    protected override async Task StageAwayAsync(CancellationToken cancellation)
    {
        Context.Blocks.Remove(row!);
        Context.BlockWords.RemoveRange(await Context.BlockWords.Where(known => known.Block == Input.Id).ToListAsync(cancellation));
    }

    /// <summary>Browsers send line ends of their own.</summary>
    private static string Whole(string text) => text.ReplaceLineEndings("\n").Trim();
}
