using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using Portal.Content.Guidance;
using Portal.Content.Publishing;
using Portal.Referral;
using Portal.Web.OpenData.Rules;
using Portal.Web.Reading;
using Portal.Web.Serving.Ready;

namespace Portal.Web.Pages.Regels;

/// <summary>The decision rules of this publication, in words: whoever is sent somewhere may see why.</summary>
internal sealed class IndexModel(Reader reader, Publication publication) : PublicPage(reader)
{
    /// <summary>Who this page speaks to: its words are there in few languages.</summary>
    public Reader Speaker { get; } = reader.Speaking("rules.title");

    public GuideWords Words => publication.Words(Speaker.Tag);

    public Guide Guide => publication.Edition.Guide.Guide;

    public GuideFigures Figures => publication.Figures;

    /// <summary>Which publication this is, short enough to read out.</summary>
    public string Number => NumberOf(publication);

    public ImmutableArray<RuleLine> Rules => [.. Guide.Rules.Select(Said.Of).Where(rule => rule.Targets.Length > 0)];

    /// <summary>The desks that rules name, with where their facts were read.</summary>
    public IEnumerable<(string Name, string Address, ImmutableArray<string> Sources)> Sources => Guide.Rules
        .SelectMany(rule => rule.Referrals)
        .Where(referral => referral.Target.Kind == TargetKind.Desk && GuideWriting.IsShown(publication, referral.Target))
        .Select(referral => publication.FindDesk(referral.Target.Id)!)
        .DistinctBy(desk => desk.Id, StringComparer.Ordinal)
        .Select(desk => (Speaker.In(desk.Name).Text, Addresses.Desk(Reader.Tag, desk.Id), desk.Sources))
        .OrderBy(desk => desk.Text, StringComparer.Create(Speaker.Culture, ignoreCase: true));

    /// <summary>When a question is asked, in words; null: always.</summary>
    public string? AskedWhen(Question question) => question.AskedWhen is { } when ? Said.Say(when) : null;

    public override bool IsNeutral => false;

    public override Sharing Sharing => Sharing.UntilPublished;

    public override string SpokenIn => Speaker.Tag;

    public override string BrowserTitle => Speaker["rules.title"];

    public override ImmutableArray<Crumb> Crumbs => [HomeCrumb];

    public override string AddressIn(string language) => Addresses.Rules(language);

    /// <inheritdoc cref="Number"/>
    public static string NumberOf(Publication publication) => publication.Hash[..12];

    private RuleWords Said => new(Speaker, Reader, publication);

    public IActionResult OnGet() => Page();
}
