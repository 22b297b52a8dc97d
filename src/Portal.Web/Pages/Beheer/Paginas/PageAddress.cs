using Microsoft.EntityFrameworkCore;
using Portal.Storage;

namespace Portal.Web.Pages.Beheer.Paginas;

/// <summary>The address of a page is its own: nothing leads on from there any more, whatever did while there was no such page.</summary>
internal static class PageAddress
{
    /// <summary>Puts in the context what must go when a page with this address is saved, in whichever language: a page is found by its address in all of them.</summary>
    public static async Task TakeAsync(PortalDbContext context, string slug, CancellationToken cancellation)
    {
        if (slug.Length == 0)
        {
            return;
        }

        var taken = (await context.Settings.AsNoTracking().SingleAsync(cancellation)).Item.Languages.Select(language => $"/{language.Tag}/{slug}").ToHashSet(StringComparer.OrdinalIgnoreCase);
        var own = await context.Redirects.Where(row => row.Item.Host == "").ToListAsync(cancellation);

        context.Redirects.RemoveRange(own.Where(row => taken.Contains(row.Item.Path.TrimEnd('/'))));
    }
}
