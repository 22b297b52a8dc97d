using Portal.Content.Guidance;
using Portal.Referral;
using Portal.Storage;
using Portal.Web.Guides.Drafts;
using Portal.Web.Office;

namespace Portal.Web.Pages.Beheer.Keuzehulp.Blokken;

/// <summary>All guidance blocks, with the state of their legal reading.</summary>
internal sealed class IndexModel(EditorAtWork editor, PortalDbContext context, GuideDraft draft) : GuidePage(editor)
{
    public override string Title => "Richtlijnblokken";

    public List<BlockLine> Lines { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var names = await draft.NamesAsync(cancellation);
        Lines =
        [
            .. (await GuideDraft.ItemsAsync(context.Blocks, cancellation)).Select(block =>
                new BlockLine(block.Id, names.Targets.TitleOf(Target.Block(block.Id)), string.Join(", ", block.Tags), LegalOf(block.Legal))),
        ];
    }

    private string LegalOf(LegalReading? legal) => legal switch
    {
        null => "niet nodig",
        { ReadOn: null } => "wacht op een jurist",
        _ when legal.IsInForce(Editor.Today) => $"geldt tot {OfficeWords.Of(legal.ExpiresOn)}",
        _ => $"verlopen op {OfficeWords.Of(legal.ExpiresOn)}",
    };
}

internal sealed record BlockLine(string Id, string Title, string Tags, string Legal);
