using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using Portal.Content.Publishing;
using Portal.Referral;
using Portal.Web.Guides.Drawing;
using Portal.Web.OpenData.Rules;
using Portal.Web.Reading;
using Portal.Web.Serving.Ready;

namespace Portal.Web.Pages.Regels;

/// <summary>The decision rules as a picture: all questions, or which answers put a desk, a role or a block on the path.</summary>
internal sealed class DrawingModel(Reader reader, Publication publication) : PublicPage(reader)
{
    public const string TargetField = "verwijzing";

    /// <summary>What was asked for; empty for all questions.</summary>
    [BindProperty(SupportsGet = true, Name = TargetField)]
    public string? Asked { get; set; }

    /// <summary>The same, found; null for all questions.</summary>
    public Target? Target { get; private set; }

    /// <summary>Who this page speaks to: its words are there in few languages.</summary>
    public Reader Speaker { get; } = reader.Speaking("rules.title");

    /// <summary>Everything that rules lead to and that visitors may see.</summary>
    public IEnumerable<Target> Choices => publication.Forest.Entries
        .Select(entry => entry.Target)
        .Where(target => GuideWriting.IsShown(publication, target))
        .Distinct()
        .OrderBy(NameOf, StringComparer.Create(Speaker.Culture, ignoreCase: true));

    public ImmutableArray<ChartView> Charts { get; private set; } = [];

    public string Number => IndexModel.NumberOf(publication);

    public override bool IsNeutral => false;

    public override bool IsUnlisted => Target is not null;

    public override Sharing Sharing => Sharing.UntilPublished;

    public override string SpokenIn => Speaker.Tag;

    public override string BrowserTitle => Speaker["rules.drawing-title"];

    public override ImmutableArray<Crumb> Crumbs => [HomeCrumb, new(Speaker["rules.title"], Addresses.Rules(Reader.Tag))];

    public override Asset OwnStyle(Assets assets) => assets.Chart;

    public override string AddressIn(string language) => Addresses.RulesDrawn(language);

    public IActionResult OnGet()
    {
        var forest = publication.Forest;
        var words = new VisitorsChartWords(Speaker, publication, new RuleWords(Speaker, Reader, publication));
        if (string.IsNullOrEmpty(Asked))
        {
            Charts = [ChartView.Of(forest, entry: null, words, Speaker["rules.drawing-all"])];

            return Page();
        }

        Target = Choices.Where(target => target.ToString() == Asked).Cast<Target?>().FirstOrDefault();
        Charts = [.. forest.Entries.Where(entry => entry.Target == Target).Select(entry => ChartView.Of(forest, entry, words, TitleOf(entry)))];

        return Target is null ? NotFound() : Page();
    }

    public string NameOf(Target target) => GuideWriting.NameOf(publication, Speaker.Tag, target);

    private string TitleOf(Entry entry) =>
        Speaker.Fill("rules.drawing-place", entry.Rank + 1, publication.Forest.Entries.Length, publication.Words(Speaker.Tag).Reasons[entry.Reason]);
}
