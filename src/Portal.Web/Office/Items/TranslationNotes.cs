using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Portal.Content.Translations;
using Portal.Storage;
using Portal.Storage.Drafts;
using Portal.Storage.Translations;

namespace Portal.Web.Office.Items;

/// <summary>Notes from which source a translation was made. All notes of a language are one item, so who loses a race to it tries again.</summary>
internal sealed class TranslationNotes(PortalDbContext context, DraftItems items)
{
    private const int MostTries = 50;

    public async Task<string?> FindAsync(string language, string item, CancellationToken cancellation) =>
        (await context.Set<TranslationMarksRow>().AsNoTracking().SingleOrDefaultAsync(row => row.Language == language, cancellation))?.Item.Sources.GetValueOrDefault(item);

    public async Task NoteAsync(string language, string item, string mark, string who, CancellationToken cancellation)
    {
        for (var tries = 0; tries < MostTries; tries++)
        {
            var held = await context.Set<TranslationMarksRow>().AsNoTracking().SingleOrDefaultAsync(row => row.Language == language, cancellation);
            var sources = held?.Item.Sources ?? ImmutableSortedDictionary<string, string>.Empty.WithComparers(StringComparer.Ordinal);
            var noted = new TranslationMarksRow { Language = language, Item = new TranslationMarks(sources.SetItem(item, mark)) };

            if (await items.SaveAsync(noted, held?.Revision ?? DraftItems.New, who, "", cancellation) is ItemSaving.Saved or ItemSaving.Unchanged)
            {
                return;
            }

            context.ChangeTracker.Clear();
        }

        throw new InvalidOperationException($"The notes of translations into {language} could not be saved.");
    }
}
