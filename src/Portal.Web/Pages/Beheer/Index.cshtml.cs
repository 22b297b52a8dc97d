using System.Collections.Immutable;
using Portal.Storage.Publishing;
using Portal.Web.Office;

namespace Portal.Web.Pages.Beheer;

/// <summary>Where an editor starts: what needs them.</summary>
internal sealed class IndexModel(EditorAtWork editor, Publications publications) : OfficePage(editor)
{
    private const int Newest = 5;

    public override string Title => "Werkvoorraad";

    public ImmutableArray<PublicationLine> Publications { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation) => Publications = [.. (await publications.ListAsync(cancellation)).Take(Newest)];
}
