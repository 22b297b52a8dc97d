using System.Collections.Immutable;
using Portal.Content.Publishing;
using Portal.Content.Regions;
using Portal.Referral;
using Portal.Web.Desks;
using Portal.Web.Reading;

namespace Portal.Web.Pages.Keuzehulp;

/// <summary>Where a walk arrived, as a visitor meets it.</summary>
/// <param name="First">The first step.</param>
/// <param name="Meanwhile">Who is there now, when nobody is known to be there at the first step; else null.</param>
/// <param name="Others">The other desks, in order.</param>
/// <param name="Blocks">The guidance, in order.</param>
/// <param name="Silent">For who cannot talk.</param>
/// <param name="Place">Null when no place would name a nearer desk.</param>
/// <param name="Answered">Her answers, in the order of asking.</param>
/// <param name="IsEmergency">Whether the first step is the emergency line.</param>
/// <param name="CanGoOn">Whether "I am safe now" leads further.</param>
/// <param name="IsReopened">Somebody came back to it later: then it shows desks, and nothing that tells what was answered.</param>
internal sealed record OutcomeScreen(
    PathDesk First,
    DeskView? Meanwhile,
    ImmutableArray<PathDesk> Others,
    ImmutableArray<PathBlock> Blocks,
    Silent Silent,
    PlaceBox? Place,
    ImmutableArray<GivenAnswer> Answered,
    bool IsEmergency,
    bool CanGoOn,
    bool IsReopened)
{
    /// <summary>How much of the guidance stands open: up to what can't wait; without that, the first.</summary>
    public int OpenBlocks => Blocks.TakeWhile(block => !block.CannotWait).Count() is var before && before < Blocks.Length ? before + 1 : 1;

    /// <summary>Why each thing is on the page, in the order of the page.</summary>
    public IEnumerable<KeyValuePair<Worded, ImmutableArray<PathReason>>> Reasons =>
    [
        .. Others.Prepend(First).Where(desk => desk.Reasons.Length > 0).Select(desk => KeyValuePair.Create(desk.Desk.Name, desk.Reasons)),
        // Guidance explains itself: only what she said is worth telling.
        .. Blocks.Where(block => block.Reason.Because.Length > 0).Select(block => KeyValuePair.Create(
            new Worded(block.Block.Title, block.Block.Language),
            ImmutableArray.Create(block.Reason with { Text = "" }))),
    ];
}

/// <summary>A desk of the path, with every reason that the path has for it.</summary>
internal sealed record PathDesk(DeskView Desk, ImmutableArray<PathReason> Reasons);

/// <summary>Guidance of the path.</summary>
/// <param name="CannotWait">It says what must be done today.</param>
internal sealed record PathBlock(PublishedBlock Block, PathReason Reason, bool CannotWait);

/// <summary>Why something is on the path.</summary>
/// <param name="Text">In plain words.</param>
/// <param name="Because">The answers that gave it, in her own words; empty when no answer did.</param>
internal sealed record PathReason(string Text, ImmutableArray<string> Because);

/// <summary>Help without speaking.</summary>
/// <param name="Chats">Where somebody is now; those of the path first.</param>
/// <param name="Guidance">What the guide says of it; null when the path has no such guidance.</param>
internal sealed record Silent(ImmutableArray<OpenChat> Chats, PublishedBlock? Guidance);

/// <summary>A chat where somebody is now.</summary>
internal sealed record OpenChat(DeskView Desk, ChannelView Channel);

/// <summary>"Where are you?"</summary>
/// <param name="Found">Where she is; null when not given.</param>
/// <param name="Candidates">Where she may be: she must choose.</param>
/// <param name="IsUnknown">What she typed is no place we know.</param>
internal sealed record PlaceBox(Municipality? Found, ImmutableArray<Municipality> Candidates, bool IsUnknown);
