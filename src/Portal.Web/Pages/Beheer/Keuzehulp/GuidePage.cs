using Portal.Web.Guides;
using Portal.Web.Office;

namespace Portal.Web.Pages.Beheer.Keuzehulp;

/// <summary>A page of the office on a part of the guide: below its overview.</summary>
internal abstract class GuidePage(EditorAtWork editor) : OfficePage(editor)
{
    public override OfficePart? Above => new("Keuzehulp", GuideAddress.Home);

    /// <summary>What somebody else saved meanwhile, when that is in the way of what was typed; null when nothing is.</summary>
    public Overtaking? Overtaking { get; protected set; }
}

/// <summary>Two saved one item: what the other saved stands beside what was typed, for a person to put together.</summary>
/// <param name="Theirs">What stands there now, by name of the box; empty when it was taken away.</param>
internal sealed record Overtaking(string By, IReadOnlyList<KeyValuePair<string, string>> Theirs);
