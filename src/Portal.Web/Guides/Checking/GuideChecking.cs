using System.Collections.Immutable;
using Portal.Content;
using Portal.Content.Folder;
using Portal.Content.Guidance;
using Portal.Content.Publishing;
using Portal.Referral;
using Portal.Web.Guides.Naming;
using Portal.Web.Guides.Telling;

namespace Portal.Web.Guides.Checking;

/// <summary>Compiles and proves the guide of a draft and puts what comes of it in words.</summary>
internal static class GuideChecking
{
    public static GuideCheck Of(Edition edition, DiagramForest live, string state)
    {
        var compilation = Publication.Compile(EditionReading.Of(edition));
        var telling = TellingOf(edition);
        var problems = new ProblemTelling(telling);
        var guide = compilation.Guide;

        return new GuideCheck(
            state,
            guide?.Forest,
            compilation.Preview,
            [.. (guide?.Problems ?? []).Select(problems.Of)],
            [.. (guide?.Remarks ?? []).Select(problems.Of)],
            [.. MissingWords.Of(edition)],
            guide?.Figures,
            telling,
            guide?.Forest is { } forest ? CaseCoverage.Of(forest) : [],
            guide?.Forest is { } after ? new ChangeTelling(telling).Of(GuideChange.Between(live, after)) : null);
    }

    public static GuideTelling TellingOf(Edition edition)
    {
        var language = edition.Site.DefaultLanguage;
        var words = edition.Guide.Words.GetValueOrDefault(language) ?? Empty;

        return new GuideTelling(
            new GuideNames(
                new FactNames(edition.Guide.Guide.Facts, words.Names),
                new TargetNames(
                [
                    .. edition.Desks.Select(desk => KeyValuePair.Create(Target.Desk(desk.Id), desk.Name.Texts.GetValueOrDefault(language, desk.Id))),
                    .. edition.Guide.Roles.Select(role => KeyValuePair.Create(Target.Role(role.Id), words.Roles.GetValueOrDefault(role.Id, role.Id))),
                    .. edition.Guide.Blocks.Select(block => KeyValuePair.Create(Target.Block(block.Id), words.Blocks.TryGetValue(block.Id, out var own) ? own.Title : block.Id)),
                ]),
                edition.Guide.Guide.Questions),
            words);
    }

    private static GuideWords Empty { get; } = new(
        ImmutableSortedDictionary<string, QuestionWords>.Empty,
        ImmutableSortedDictionary<string, string>.Empty,
        ImmutableSortedDictionary<string, BlockWords>.Empty,
        ImmutableSortedDictionary<string, string>.Empty,
        ImmutableSortedDictionary<string, string>.Empty,
        ImmutableSortedDictionary<string, string>.Empty);
}
