using System.Collections.Immutable;
using Portal.Content.Publishing;
using Portal.Storage.Publishing;
using Portal.Web.Office;
using Portal.Web.Office.Drafts;
using Portal.Web.Office.Work;

namespace Portal.Web.Pages.Beheer;

/// <summary>Where an editor starts: what needs them.</summary>
internal sealed class IndexModel(EditorAtWork editor, Publications publications, DraftInspections inspections, KnownWork work, Publication live) : OfficePage(editor)
{
    private const int Newest = 5;

    public override string Title => "Werkvoorraad";

    public DraftKnowledge Draft { get; private set; } = null!;

    /// <summary>What the draft says otherwise than what is live; null while nothing is known of the draft.</summary>
    public ImmutableArray<string>? Waiting { get; private set; }

    public ImmutableArray<WorkList> Work { get; private set; } = [];

    public ImmutableArray<PublicationLine> Publications { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Publications = [.. (await publications.ListAsync(cancellation)).Take(Newest)];
        Draft = await inspections.KnownAsync(cancellation);

        if (Draft.Latest is { } latest)
        {
            (Waiting, Work) = work.Of(latest, live, Editor.Today);
        }
    }
}
