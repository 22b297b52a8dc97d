using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Portal.Storage;
using Portal.Storage.Editors;
using Portal.Web.Office;

namespace Portal.Web.Pages.Beheer.Redacteuren;

/// <summary>Who works on the edition.</summary>
internal sealed class IndexModel(EditorAtWork editor, PortalDbContext context) : OfficePage(editor)
{
    public const string Address = OfficeAddress.Home + "/redacteuren";

    public override string Title => "Redacteuren";

    public ImmutableArray<EditorLine> Lines { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation) => Lines =
    [
        .. await context.Editors
            .OrderBy(row => row.Name)
            .Select(row => new EditorLine(row.Id, row.Name, row.Email!, row.Role, row.SeenAt, row.BlockedAt != null))
            .ToListAsync(cancellation),
    ];
}

internal sealed record EditorLine(Guid Id, string Name, string Email, EditorRole Role, DateTimeOffset? SeenAt, bool IsBlocked);
