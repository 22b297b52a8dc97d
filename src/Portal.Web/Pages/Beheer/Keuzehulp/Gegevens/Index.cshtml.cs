using Portal.Storage;
using Portal.Web.Guides.Drafts;
using Portal.Web.Guides.Naming;
using Portal.Web.Office;

namespace Portal.Web.Pages.Beheer.Keuzehulp.Gegevens;

/// <summary>What conditions speak of.</summary>
internal sealed class IndexModel(EditorAtWork editor, PortalDbContext context, GuideDraft draft) : GuidePage(editor)
{
    public override string Title => "Gegevens";

    public List<FactLine> Lines { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var facts = (await draft.NamesAsync(cancellation)).Facts;
        var used = (await GuideDraft.ItemsAsync(context.Rules, cancellation)).SelectMany(rule => rule.When.FactsNamed()).CountBy(fact => fact, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        Lines = [.. facts.Facts.Select(fact => new FactLine(fact.Id, facts.Of(fact.Id), string.Join(", ", facts.ValuesOf(fact.Id)), UseNames.Of(fact.Use), used.GetValueOrDefault(fact.Id)))];
    }
}

/// <param name="Rules">How many rules speak of it.</param>
internal sealed record FactLine(string Id, string Name, string Values, string Use, int Rules);
