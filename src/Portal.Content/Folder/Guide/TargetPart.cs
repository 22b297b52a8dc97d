using Portal.Content.Folder.Yaml;
using Portal.Referral;

namespace Portal.Content.Folder.Guide;

/// <summary>Desks, roles and blocks as rules, selectors and cases name them.</summary>
internal static class TargetPart
{
    /// <summary>The one key of the map among <c>desk</c>, <c>role</c> and <c>block</c>.</summary>
    public static Target Read(MapReader map)
    {
        map.ExactlyOneOf([.. Words.All<TargetKind>()], "Name where to: one of desk, role or block.");

        return Named(map);
    }

    /// <summary>As <see cref="Read"/>, for who has counted the keys already.</summary>
    public static Target Named(MapReader map)
    {
        var kind = Enum.GetValues<TargetKind>().Where(kind => map.Has(Words.Of(kind))).Cast<TargetKind?>().FirstOrDefault();

        return kind is null ? Target.Desk("") : new Target(kind.Value, map.Id(Words.Of(kind.Value)));
    }

    /// <summary>Targets written as <c>desk:comensha</c>.</summary>
    public static IEnumerable<Target> ReadAll(MapReader map, string key)
    {
        foreach (var text in map.Texts(key))
        {
            var cut = text.Split(':');

            if (cut.Length == 2 && Words.Find<TargetKind>(cut[0]) is { } kind && Ids.IsId(cut[1]))
            {
                yield return new Target(kind, cut[1]);
            }
            else
            {
                map.Wrong(key, $"\"{text}\" names no desk, role or block. Write it as desk:comensha.");
            }
        }
    }

    public static MapWriter Write(Target target) => new MapWriter(isShort: true).Add(Words.Of(target.Kind), target.Id);
}
