using System.Collections.Immutable;
using Portal.Content.Desks;
using Portal.Content.Publishing;
using Portal.Storage.Urgent;
using Portal.Web.Office;

namespace Portal.Web.Pages.Beheer.Spoed;

/// <summary>Every channel that visitors can use now, to change one at once.</summary>
internal sealed class IndexModel(EditorAtWork editor, Publication live, UrgentChanges urgent) : OfficePage(editor)
{
    public override string Title => "Spoed";

    /// <summary>By name, those that visitors see first.</summary>
    public ImmutableArray<Desk> Desks { get; } = [.. live.Edition.Desks.Where(desk => desk.Channels.Length > 0).OrderByDescending(desk => desk.IsVisible).ThenBy(DeskNames.Of, StringComparer.Create(EditorAtWork.Culture, ignoreCase: true))];

    public string NameOf(ProposalRow proposal) => DeskNames.Of(proposal.Change.Desk, live.Edition);

    public ImmutableArray<ProposalRow> Waiting { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation) => Waiting = await urgent.WaitingAsync(cancellation);
}
