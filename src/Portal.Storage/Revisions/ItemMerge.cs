using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using Portal.Content.Differences;

namespace Portal.Storage.Revisions;

/// <summary>Which of two texts a person takes where both were changed.</summary>
public enum MergeSide
{
    Mine,
    Theirs,

    /// <summary>One under the other; only where lines were changed.</summary>
    Both,
}

/// <summary>Something that two editors changed, each in another way.</summary>
/// <param name="Path">The field; a stretch of lines of it ends in <c>#</c> and its number.</param>
/// <param name="IsLines">Whether it is a stretch of lines, of which both can be kept.</param>
public sealed record MergeDispute(string Path, string Mine, string Theirs, bool IsLines);

/// <summary>What two changes of an item come to together.</summary>
/// <param name="State">With every dispute settled as asked, and as mine where nothing was asked.</param>
/// <param name="Disputes">All of them, settled or not.</param>
public sealed record MergedItem(string State, ImmutableArray<MergeDispute> Disputes);

/// <summary>Two states of an item that both came from a third, made into one: field by field, and line by line within a text.</summary>
public sealed class ItemMerge
{
    private readonly Func<string, MergeSide> _side;
    private readonly ImmutableArray<MergeDispute>.Builder _disputes = ImmutableArray.CreateBuilder<MergeDispute>();

    private ItemMerge(Func<string, MergeSide> side) => _side = side;

    /// <param name="origin">What both started from; null when that is not known: then all that differs is disputed.</param>
    /// <param name="side">What was chosen for a dispute, by its path.</param>
    /// <exception cref="JsonException">One of them is no stored state.</exception>
    public static MergedItem Of(string? origin, string mine, string theirs, Func<string, MergeSide> side)
    {
        var merge = new ItemMerge(side);
        var state = merge.Merge("", origin is null ? null : Json.StoredJson.Parse(origin), Json.StoredJson.Parse(mine), Json.StoredJson.Parse(theirs));

        return new MergedItem(state is null ? "null" : state.ToJsonString(Json.StoredJson.Options), merge._disputes.ToImmutable());
    }

    private static bool Same(JsonNode? one, JsonNode? other) => JsonNode.DeepEquals(one, other);

    private JsonNode? Merge(string path, JsonNode? origin, JsonNode? mine, JsonNode? theirs)
    {
        if (Same(mine, theirs) || Same(origin, theirs))
        {
            return mine?.DeepClone();
        }

        if (Same(origin, mine))
        {
            return theirs?.DeepClone();
        }

        return (mine, theirs) switch
        {
            (JsonObject one, JsonObject other) when !ItemFields.IsWhole(one) && !ItemFields.IsWhole(other) => MergeRecords(path, origin as JsonObject, one, other),
            (JsonArray one, JsonArray other) when ItemFields.IsNamed(one) && ItemFields.IsNamed(other) => MergeNamed(path, origin as JsonArray ?? [], one, other),
            (JsonArray one, JsonArray other) when ItemFields.IsWords(one) && ItemFields.IsWords(other) => ListOf(MergeLines(path, origin, one, other)),
            (JsonValue one, JsonValue other) when IsLong(one) || IsLong(other) => JsonValue.Create(string.Join('\n', MergeLines(path, origin, one, other))),
            _ => Settle(path, mine, theirs),
        };
    }

    private static bool IsLong(JsonValue value) => value.GetValueKind() == JsonValueKind.String && value.GetValue<string>().Contains('\n', StringComparison.Ordinal);

    private static JsonArray ListOf(IEnumerable<string> words) => new([.. words.Distinct(StringComparer.Ordinal).Select(word => JsonValue.Create(word))]);

    private JsonNode? Settle(string path, JsonNode? mine, JsonNode? theirs)
    {
        _disputes.Add(new MergeDispute(path, ItemFields.TextOf(mine), ItemFields.TextOf(theirs), IsLines: false));

        return (_side(path) == MergeSide.Theirs ? theirs : mine)?.DeepClone();
    }

    private JsonObject MergeRecords(string path, JsonObject? origin, JsonObject mine, JsonObject theirs)
    {
        var merged = new JsonObject();

        foreach (var name in theirs.Concat(mine).Select(part => part.Key).Distinct(StringComparer.Ordinal))
        {
            if (Merge(ItemFields.Under(path, name), origin?[name], mine[name], theirs[name]) is { } value)
            {
                merged[name] = value;
            }
        }

        return merged;
    }

    /// <summary>Who took away a part that the other changed is asked; all else about which parts there are goes together.</summary>
    private JsonArray MergeNamed(string path, JsonArray origin, JsonArray mine, JsonArray theirs)
    {
        var (old, one, other) = (ById(origin), ById(mine), ById(theirs));
        var order = TextMerge.Of(Names(old), Names(one), Names(other)).SelectMany(piece => piece switch
        {
            MergePiece.Agreed agreed => agreed.Lines,
            MergePiece.Disputed disputed => disputed.Mine.Union(disputed.Theirs, StringComparer.Ordinal),
            _ => throw new System.Diagnostics.UnreachableException(),
        });
        var merged = new JsonArray();

        foreach (var name in order.Concat(one.Keys).Concat(other.Keys).Distinct(StringComparer.Ordinal))
        {
            if (Merge(ItemFields.Under(path, name), old.GetValueOrDefault(name), one.GetValueOrDefault(name), other.GetValueOrDefault(name)) is { } part)
            {
                merged.Add(part);
            }
        }

        return merged;
    }

    private static Dictionary<string, JsonNode> ById(JsonArray list) => list.DistinctBy(ItemFields.IdOf, StringComparer.Ordinal).ToDictionary(part => ItemFields.IdOf(part)!, part => part!, StringComparer.Ordinal);

    private static string Names(Dictionary<string, JsonNode> parts) => string.Join('\n', parts.Keys);

    private List<string> MergeLines(string path, JsonNode? origin, JsonNode mine, JsonNode theirs)
    {
        var lines = new List<string>();
        var number = 0;

        foreach (var piece in TextMerge.Of(ItemFields.TextOf(origin), ItemFields.TextOf(mine), ItemFields.TextOf(theirs)))
        {
            if (piece is not MergePiece.Disputed disputed)
            {
                lines.AddRange(((MergePiece.Agreed)piece).Lines);
                continue;
            }

            var name = $"{path}#{number++}";
            _disputes.Add(new MergeDispute(name, string.Join('\n', disputed.Mine), string.Join('\n', disputed.Theirs), IsLines: true));
            lines.AddRange(_side(name) switch
            {
                MergeSide.Mine => disputed.Mine,
                MergeSide.Theirs => disputed.Theirs,
                MergeSide.Both => [.. disputed.Theirs, .. disputed.Mine],
                _ => throw new System.Diagnostics.UnreachableException(),
            });
        }

        return lines;
    }
}
