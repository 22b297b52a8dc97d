using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Portal.Storage.Revisions;

/// <summary>A field of an item as text.</summary>
/// <param name="Path">Names from the outside in, as in <c>channels/phone/value</c>; a part of a list stands under its id.</param>
/// <param name="Text">Lists of words stand under each other; what has no text of its own stands as JSON.</param>
public sealed record ItemField(string Path, string Text);

/// <summary>A field that is not the same in two states of an item.</summary>
/// <param name="Before">Empty when it was not there.</param>
/// <param name="After">Empty when it is not there.</param>
public sealed record FieldDifference(string Path, string Before, string After);

/// <summary>Takes a stored state of any item apart into fields that people can compare.</summary>
public static class ItemFields
{
    private const string Id = "id";

    /// <param name="state">As revisions keep it; null or empty for nothing.</param>
    public static ImmutableArray<ItemField> Of(string? state) =>
        string.IsNullOrEmpty(state) ? [] : [.. Walk("", Json.StoredJson.Parse(state))];

    /// <summary>The fields that differ, in the order in which they stand.</summary>
    public static ImmutableArray<FieldDifference> Differences(string? before, string? after)
    {
        var old = Of(before).ToDictionary(field => field.Path, field => field.Text, StringComparer.Ordinal);
        var now = Of(after).ToDictionary(field => field.Path, field => field.Text, StringComparer.Ordinal);

        return
        [
            .. now.Keys.Concat(old.Keys).Distinct(StringComparer.Ordinal)
                .Select(path => new FieldDifference(path, old.GetValueOrDefault(path, ""), now.GetValueOrDefault(path, "")))
                .Where(field => field.Before != field.After),
        ];
    }

    internal static string TextOf(JsonNode? value) => value switch
    {
        null => "",
        JsonValue text when text.GetValueKind() == JsonValueKind.String => text.GetValue<string>(),
        JsonArray words when IsWords(words) => string.Join('\n', words.Select(word => word!.GetValue<string>())),
        _ => value.ToJsonString(Json.StoredJson.Options),
    };

    internal static bool IsWords(JsonArray list) => list.All(part => part?.GetValueKind() == JsonValueKind.String);

    /// <summary>Whether the parts of a list are told apart by an id of their own.</summary>
    internal static bool IsNamed(JsonArray list) => list.All(part => part is JsonObject && IdOf(part) is not null);

    internal static string? IdOf(JsonNode? part) => part is JsonObject && part[Id] is JsonValue id && id.GetValueKind() == JsonValueKind.String ? id.GetValue<string>() : null;

    /// <summary>Whether a record only makes sense as a whole: a condition, or anything else that says which of its family it is.</summary>
    internal static bool IsWhole(JsonObject record) => record.ContainsKey("is");

    private static IEnumerable<ItemField> Walk(string path, JsonNode? value) => value switch
    {
        JsonObject record when !IsWhole(record) => record.SelectMany(part => Walk(Under(path, part.Key), part.Value)),
        JsonArray { Count: > 0 } list when IsNamed(list) => list.SelectMany(part => Walk(Under(path, IdOf(part)!), part)).Prepend(new ItemField(path, string.Join('\n', list.Select(IdOf)))),
        _ => [new ItemField(path, TextOf(value))],
    };

    internal static string Under(string path, string name) => path.Length == 0 ? name : $"{path}/{name}";
}
