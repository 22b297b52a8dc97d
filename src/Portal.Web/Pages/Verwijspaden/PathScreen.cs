using System.Collections.Immutable;
using Portal.Content.Publishing;
using Portal.Web.Desks;
using Portal.Web.Reading;

namespace Portal.Web.Pages.Verwijspaden;

/// <summary>The whole path of a case, as a professional meets it.</summary>
/// <param name="First">The first desks to turn to, whatever is still open; at most three.</param>
/// <param name="Parts">Every part, in order, also those without a step.</param>
/// <param name="Filled">What was filled in, a line for each fact.</param>
/// <param name="Open">What was left open, by topic.</param>
/// <param name="MayIdentify">Whether the facts together may tell who the client is.</param>
internal sealed record PathScreen(
    ImmutableArray<PathStep> First,
    ImmutableArray<PathPart> Parts,
    ImmutableArray<CaseLine> Filled,
    ImmutableArray<string> Open,
    bool MayIdentify)
{
    /// <summary>As many steps as two sheets of A4 hold with a line for each thing.</summary>
    private const int StepsInLines = 24;

    /// <summary>Whether most was left open, so that paper has to run lines together to stay within two sheets.</summary>
    public bool IsLong => Parts.Sum(part => part.Steps.Length) > StepsInLines;
}

/// <summary>A fact that was filled in.</summary>
internal sealed record CaseLine(string Topic, string Said);

/// <summary>A part of the path, with what its steps have in common.</summary>
/// <param name="Name">Its name in anchors.</param>
/// <param name="Deadline">When it must be done.</param>
/// <param name="HandOver">What to hand over.</param>
internal sealed record PathPart(PathHeading Heading, string Name, string Title, string Deadline, string HandOver, ImmutableArray<PathStep> Steps);

/// <summary>A desk or guidance of the path.</summary>
/// <param name="Target">As cases name it: "desk:comensha".</param>
/// <param name="Role">The regional role that the desk fills here; may be empty.</param>
/// <param name="Reasons">Why, in plain words.</param>
/// <param name="When">When it holds, as a sentence; empty when it always does.</param>
/// <param name="Rank">The place of its best entry on the path.</param>
internal abstract record PathStep(string Target, PathHeading Heading, string Role, ImmutableArray<string> Reasons, string When, int Rank)
{
    public abstract Worded Title { get; }

    /// <param name="Source">Where the way to reach it was read; null when that is no address.</param>
    /// <param name="ForLater">Whether another moment than now is meant: then its hours matter more than whether it is open.</param>
    public sealed record ToDesk(DeskView Desk, Uri? Source, bool ForLater, string Target, PathHeading Heading, string Role, ImmutableArray<string> Reasons, string When, int Rank)
        : PathStep(Target, Heading, Role, Reasons, When, Rank)
    {
        public override Worded Title => Desk.Name;

        /// <summary>Whether it stands higher on the path as well, where it says how that is known.</summary>
        public bool IsRepeated { get; init; }

        /// <summary>Whether somebody is there, or when; empty where nobody waits for an answer.</summary>
        public string WhenThere(ChannelView channel) => ForLater && channel.Hours.Length > 0 ? string.Join(", ", channel.Hours) : channel.StateText;

        /// <summary>How to reach it, the best way first.</summary>
        public IEnumerable<ChannelView> Channels => Desk.First is { } first ? Desk.OtherVoices.Prepend(first) : [];
    }

    /// <param name="Page">The page behind it; null when there is none.</param>
    /// <param name="RestsOnLaw">Whether a lawyer must read it; then the page says on which law, as of when.</param>
    public sealed record ToGuidance(PublishedBlock Block, PublishedPage? Page, bool RestsOnLaw, string Target, PathHeading Heading, ImmutableArray<string> Reasons, string When, int Rank)
        : PathStep(Target, Heading, "", Reasons, When, Rank)
    {
        public override Worded Title => new(Block.Title, Block.Language);
    }
}
