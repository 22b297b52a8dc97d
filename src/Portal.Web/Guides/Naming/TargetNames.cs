using System.Collections.Immutable;
using Portal.Referral;

namespace Portal.Web.Guides.Naming;

/// <summary>Desks, roles and blocks as editors name them: <c>loket comensha</c>, <c>rol zorgcoordinator</c>, <c>blok bedenktijd</c>.</summary>
internal sealed class TargetNames
{
    private readonly Dictionary<Target, string> titles;
    private readonly ILookup<string, Target> byId;
    private readonly ILookup<string, Target> byTitle;

    /// <param name="titles">Every target that there is, with what readers call it.</param>
    public TargetNames(IEnumerable<KeyValuePair<Target, string>> titles)
    {
        this.titles = new Dictionary<Target, string>(titles.DistinctBy(titled => titled.Key));
        byId = this.titles.Keys.ToLookup(target => target.Id, StringComparer.OrdinalIgnoreCase);
        byTitle = this.titles.ToLookup(titled => titled.Value, titled => titled.Key, StringComparer.OrdinalIgnoreCase);
    }

    public ImmutableArray<Target> All => [.. titles.Keys.OrderBy(target => target.Kind).ThenBy(target => target.Id, StringComparer.Ordinal)];

    /// <summary>With its kind, as it can be read back.</summary>
    public static string Of(Target target) => $"{KindOf(target.Kind)} {target.Id}";

    public static string KindOf(TargetKind kind) => kind switch
    {
        TargetKind.Desk => "loket",
        TargetKind.Role => "rol",
        TargetKind.Block => "blok",
    };

    /// <summary>What readers call it; its id where nothing is known of it.</summary>
    public string TitleOf(Target target) => titles.GetValueOrDefault(target, target.Id);

    /// <summary>By kind and id, by kind and title, or by either alone where only one target is called so; null when none is, or several are.</summary>
    public Target? Find(string text)
    {
        var name = text.Trim();
        var kind = Enum.GetValues<TargetKind>().Where(kind => StartsWith(name, KindOf(kind))).Cast<TargetKind?>().FirstOrDefault();
        var bare = kind is { } known ? name[KindOf(known).Length..].TrimStart(' ', ':') : name;
        var found = byId[bare].Concat(byTitle[bare]).Concat(byTitle[name]).Where(target => kind is null || target.Kind == kind).Distinct().ToList();

        return found.Count == 1 ? found[0] : null;
    }

    private static bool StartsWith(string text, string word) =>
        text.Length > word.Length && text.StartsWith(word, StringComparison.OrdinalIgnoreCase) && text[word.Length] is ' ' or ':';
}
