using System.Collections.Immutable;
using Portal.Content.Guidance;
using Portal.Content.Publishing;
using Portal.Content.Regions;
using Portal.Referral;
using Portal.Web.Desks;
using Portal.Web.Reading;

namespace Portal.Web.Pages.Verwijspaden;

/// <summary>Reads a case as the whole path that a professional goes. The engine says what is on it; this only puts it under headings.</summary>
/// <param name="municipality">Where the case is; null when not said. It resolves roles and nothing else.</param>
internal sealed class PathReading(Publication publication, Reader reader, CaseFacts filled, Municipality? municipality)
{
    /// <summary>So many desks stand above the path, for who has one minute.</summary>
    private const int FirstSteps = 3;

    private readonly Guide guide = publication.Forest.Guide;
    private readonly GuideWords words = publication.Words(reader.Tag);

    public PathScreen Screen()
    {
        var path = OpenCase.Path(publication.Forest, Facts());
        var conditions = new PathConditions(reader, words);
        ImmutableArray<PathStep> certain = [.. path.Certain.Select(referral => StepTo(referral.Target, referral.Purpose, referral.Entries, ""))];
        var possible = path.Possible.Select(referral => StepTo(referral.Target, referral.Purpose, referral.Entries, conditions.Told(referral)));
        var steps = certain.Concat(possible).OrderBy(step => step.Rank).ToArray();

        return new PathScreen(
            [.. certain.Where(step => step is PathStep.ToDesk).DistinctBy(step => step.Target, StringComparer.Ordinal).Take(FirstSteps)],
            Parts(steps),
            [.. FilledLines()],
            [.. CaseWords.Asked(guide).Where(question => filled.AnswerTo(question) is null).Select(question => words.Questions[question.Id].Topic)],
            CaseRisk.MayIdentify(guide, filled, municipality is not null));
    }

    private Dictionary<string, string> Facts()
    {
        var facts = new Dictionary<string, string>(CaseWords.Settled(guide), StringComparer.Ordinal);
        foreach (var (fact, value) in CaseMoments.GivenFacts(reader, filled.Moment))
        {
            facts[fact] = value;
        }

        foreach (var question in CaseWords.Asked(guide))
        {
            if (filled.AnswerTo(question) is { } answer)
            {
                facts[question.Facts[0]] = answer.Id;
            }
        }

        return facts;
    }

    private ImmutableArray<PathPart> Parts(PathStep[] steps)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);

        return
        [
            .. from heading in Enum.GetValues<PathHeading>()
               let part = PartOf(heading, steps)
               select part with { Steps = [.. part.Steps.Select(step => step is PathStep.ToDesk to ? to with { IsRepeated = !told.Add(to.Desk.Id) } : step)] },
        ];
    }

    private PathPart PartOf(PathHeading heading, IEnumerable<PathStep> steps)
    {
        var name = TextKey.Of(heading);

        return new PathPart(
            heading,
            name,
            reader[$"paths.{name}.title"],
            reader[$"paths.{name}.deadline"],
            reader[$"paths.{name}.give"],
            [.. steps.Where(step => step.Heading == heading).GroupBy(SameStep).Select(Joined)]);
    }

    /// <summary>A desk that fills two roles, or is there for two things, is one line under a heading.</summary>
    private static (string Where, string When) SameStep(PathStep step) => (step is PathStep.ToDesk to ? to.Desk.Id : step.Target, step.When);

    private static PathStep Joined(IEnumerable<PathStep> same)
    {
        var steps = same.ToArray();

        return steps[0] with
        {
            Reasons = [.. steps.SelectMany(step => step.Reasons).Distinct(StringComparer.Ordinal)],
            Role = steps.Select(step => step.Role).FirstOrDefault(role => role.Length > 0, ""),
        };
    }

    private PathStep StepTo(Target target, Purpose purpose, ImmutableArray<Entry> entries, string when)
    {
        ImmutableArray<string> reasons = [.. entries.Select(entry => words.Reasons[entry.Reason]).Distinct(StringComparer.Ordinal)];
        if (target.Kind == TargetKind.Block)
        {
            var known = publication.Edition.Guide.Blocks.First(block => block.Id == target.Id);
            var page = known.Page.Length > 0 ? publication.FindPageByKey(known.Page, reader.Tag) : null;

            return new PathStep.ToGuidance(
                publication.Block(target.Id, reader.Tag, reader.Today), page, known.Legal is not null, target.ToString(), PathHeadings.OfBlock(known, purpose), reasons, when, entries[0].Rank);
        }

        var isRole = target.Kind == TargetKind.Role;
        var desk = isRole ? publication.DeskFor(target.Id, municipality?.Code, reader.Today) : publication.FindDesk(target.Id)!;
        var view = DeskView.Of(reader, desk);
        var source = desk.VisibleChannels.FirstOrDefault(channel => channel.Id == view.First?.Id)?.Source;

        return new PathStep.ToDesk(
            view,
            Uri.TryCreate(source, UriKind.Absolute, out var address) ? address : null,
            filled.Moment != CaseMoment.Now,
            target.ToString(),
            PathHeadings.OfDesk(desk, purpose, isRole),
            isRole ? words.Roles[target.Id] : "",
            reasons,
            when,
            entries[0].Rank);
    }

    private IEnumerable<CaseLine> FilledLines()
    {
        foreach (var question in CaseWords.Asked(guide))
        {
            if (filled.AnswerTo(question) is { } answer)
            {
                yield return new CaseLine(words.Questions[question.Id].Topic, words.Questions[question.Id].Answers[answer.Id].Label);
            }
        }

        yield return new CaseLine(reader["paths.moment"], reader[$"paths.moment.{TextKey.Of(filled.Moment)}"]);
        if (municipality is not null)
        {
            yield return new CaseLine(reader["paths.municipality"], municipality.Name);
        }
    }
}
