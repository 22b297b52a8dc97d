using System.Collections.Immutable;
using Portal.Content.Desks;
using Portal.Content.Guidance;
using Portal.Content.Publishing;
using Portal.Content.Regions;
using Portal.Referral;
using Portal.Web.Desks;
using Portal.Web.Reading;

namespace Portal.Web.Pages.Keuzehulp;

/// <summary>Reads a walk that has arrived as the page that a visitor meets.</summary>
internal sealed class OutcomeReading(Publication publication, Reader reader, WalkSoFar walk)
{
    /// <summary>After this long without a step, whoever opens the outcome sees desks only (<c>safety.md</c> 14).</summary>
    public static readonly TimeSpan Fresh = TimeSpan.FromMinutes(5);

    private const string Victim = "victim";

    /// <summary>The tag of guidance for who cannot talk: it has a place of its own on the page.</summary>
    private const string CannotTalk = "cannot-talk";

    private const string CannotWait = "cannot-wait";

    private static readonly string[] AgeFacts = ["age", "their-age"];

    private readonly ImmutableSortedDictionary<string, string> givenFacts = publication.GivenFactsAt(reader.Now);
    private readonly GuideWords words = publication.Words(reader.Tag);

    public OutcomeScreen Screen(DateTimeOffset latestStep)
    {
        var path = Walk.Path(publication.Forest, walk.Answers.AsSpan(), givenFacts);
        ImmutableArray<PathDesk> desks = [.. DesksOf(path)];
        var isReopened = reader.Now - latestStep > Fresh;

        return new OutcomeScreen(
            desks[0],
            desks[0].Desk.IsThere ? null : ThereNow.Of(publication, reader, [.. desks.Select(desk => desk.Desk)]),
            [.. desks.Skip(1)],
            isReopened ? [] : [.. BlocksOf(path)],
            new Silent([.. OpenChats(desks)], SilentBlockOf(path)),
            isReopened ? null : PlaceOf(path),
            isReopened ? [] : Walk.Asked(publication.Forest, walk.Answers.AsSpan()),
            desks[0].Desk.IsEmergency,
            Walk.WhenSafe(publication.Forest, walk.Answers.AsSpan()) is not null,
            isReopened);
    }

    /// <summary>The desk of the first step, by its id.</summary>
    public string FirstDesk() => DeskOf(Walk.Path(publication.Forest, walk.Answers.AsSpan(), givenFacts).Entries.First(entry => entry.Target.Kind != TargetKind.Block));

    /// <summary>One line for each desk, in the order of its first entry; a role stands for the desk that fills it here.</summary>
    /// <remarks>Never empty: nothing is published before it was checked that every walk leads to a desk with a voice.</remarks>
    private IEnumerable<PathDesk> DesksOf(ReferralPath path) => path.Entries
        .Where(entry => entry.Target.Kind != TargetKind.Block)
        .GroupBy(DeskOf, StringComparer.Ordinal)
        .Select(entries => new PathDesk(View(entries.Key), [.. entries.DistinctBy(entry => entry.Reason, StringComparer.Ordinal).Select(ReasonOf)]));

    private string DeskOf(Entry entry) => entry.Target.Kind == TargetKind.Role
        ? publication.DeskFor(entry.Target.Id, walk.MunicipalityCode, reader.Today).Id
        : entry.Target.Id;

    private IEnumerable<PathBlock> BlocksOf(ReferralPath path) => path.Entries
        .Where(entry => entry.Target.Kind == TargetKind.Block)
        .DistinctBy(entry => entry.Target)
        .Where(entry => !IsTagged(entry.Target.Id, CannotTalk))
        .Select(entry => new PathBlock(publication.Block(entry.Target.Id, reader.Tag, reader.Today), ReasonOf(entry), IsTagged(entry.Target.Id, CannotWait)));

    private PublishedBlock? SilentBlockOf(ReferralPath path) => path.Entries
        .Where(entry => entry.Target.Kind == TargetKind.Block && IsTagged(entry.Target.Id, CannotTalk))
        .Select(entry => publication.Block(entry.Target.Id, reader.Tag, reader.Today))
        .FirstOrDefault();

    private bool IsTagged(string block, string tag) =>
        publication.Edition.Guide.Blocks.Any(known => known.Id == block && known.Tags.Contains(tag, StringComparer.Ordinal));

    private PathReason ReasonOf(Entry entry) => new(
        words.Reasons[entry.Reason],
        [.. Explanation.Of(publication.Forest, walk.Answers.AsSpan(), givenFacts, entry).SelectMany(BecauseOf)]);

    private IEnumerable<string> BecauseOf(GivenAnswer given)
    {
        var question = publication.Forest.Guide.Questions.First(question => question.Number == given.Question);

        return question.Answers
            .Where(answer => given.Answers.Contains(answer.Number))
            .Select(answer => words.Questions[question.Id].Answers[answer.Id].Because)
            .Where(because => because.Length > 0);
    }

    /// <summary>The age that was answered, as desks name it; null when it is not known.</summary>
    private string? Age() =>
    (
        from given in Walk.Asked(publication.Forest, walk.Answers.AsSpan())
        let question = publication.Forest.Guide.Questions.First(question => question.Number == given.Question)
        where question.Facts.Any(fact => AgeFacts.Contains(fact, StringComparer.Ordinal))
        from answer in question.Answers
        where given.Answers.Contains(answer.Number) && answer.Id != Fact.Unknown
        select answer.Id
    ).FirstOrDefault();

    /// <summary>Those of the path first; none for another age than was answered. Hours that are not known do not count: nobody should wait for an answer that may not come.</summary>
    private IEnumerable<OpenChat> OpenChats(ImmutableArray<PathDesk> path)
    {
        var age = Age();

        return path.Select(desk => desk.Desk)
            .Concat(publication.VisibleDesks.Where(desk => desk.Audiences.Contains(Victim, StringComparer.Ordinal)).Select(desk => DeskView.Of(reader, desk)))
            .DistinctBy(desk => desk.Id, StringComparer.Ordinal)
            .Where(desk => age is null || publication.FindDesk(desk.Id)!.Ages.Contains(age, StringComparer.Ordinal))
            .SelectMany(desk => desk.Channels.Where(channel => channel is { Type: ChannelType.Chat, IsOpen: true }).Select(channel => new OpenChat(desk, channel)));
    }

    private PlaceBox? PlaceOf(ReferralPath path)
    {
        if (!path.Entries.Any(entry => entry.Target.Kind == TargetKind.Role && publication.ResolvesSomewhere(entry.Target.Id, reader.Today)))
        {
            return null;
        }

        var named = walk.Municipalities.Select(WalkSoFar.CodeOf).ToHashSet(StringComparer.Ordinal);
        ImmutableArray<Municipality> known = [.. publication.Edition.Regions.Municipalities.Where(municipality => named.Contains(municipality.Code))];

        return new PlaceBox(known is [var only] ? only : null, known.Length > 1 ? known : [], walk.Mark == StepMark.UnknownPlace);
    }

    private DeskView View(string desk) => DeskView.Of(
        reader,
        publication.FindDesk(desk) ?? throw new InvalidOperationException($"The publication has no desk '{desk}'."));
}
