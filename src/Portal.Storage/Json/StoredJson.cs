using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Portal.Storage.Json;

/// <summary>How the nested parts of an item stand in a column: one way for all of them, readable to SQL.</summary>
public static class StoredJson
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        // Letters of every script stay readable; the text only ever stands in a column.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,

        // What a record works out from its own parts.
        IgnoreReadOnlyProperties = true,
        MaxDepth = 256,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower), new LocalTextConverter(), new OrdinalDictionaryConverter() },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { ClosedFamilies.TellApart, LeaveOutDerived } },
    };

    /// <summary>For who takes stored values apart without reading them.</summary>
    internal static JsonSerializerOptions Options => Format;

    private static readonly ConcurrentDictionary<Type, (ValueConverter Converter, ValueComparer Comparer)> Conversions = [];

    /// <summary>A value as its column holds it, equal for equal values.</summary>
    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Format);

    /// <summary>The value that a column holds.</summary>
    /// <exception cref="JsonException">The text is no such value.</exception>
    public static T Read<T>(string text) => JsonSerializer.Deserialize<T>(text, Format)!;

    /// <summary>The value as a tree.</summary>
    /// <exception cref="JsonException">The text is no JSON.</exception>
    internal static JsonNode? Parse(string text) => JsonNode.Parse(text, documentOptions: new JsonDocumentOptions { MaxDepth = Format.MaxDepth });

    /// <summary>The conversion of a property of this type. Values are told apart by their text: immutable collections compare by identity.</summary>
    internal static (ValueConverter Converter, ValueComparer Comparer) Of(Type type) => Conversions.GetOrAdd(
        type,
        static type => ((ValueConverter, ValueComparer))typeof(StoredJson).GetMethod(nameof(Make), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!
            .MakeGenericMethod(type).Invoke(null, null)!);

    /// <summary>As <see cref="JsonSerializerOptions.IgnoreReadOnlyProperties"/>, which passes over collections.</summary>
    private static void LeaveOutDerived(JsonTypeInfo info)
    {
        for (var i = info.Properties.Count - 1; i >= 0 && info.Kind == JsonTypeInfoKind.Object; i--)
        {
            if (info.Properties[i] is { Set: null, AssociatedParameter: null })
            {
                info.Properties.RemoveAt(i);
            }
        }
    }

    private static (ValueConverter Converter, ValueComparer Comparer) Make<T>() => (
        new ValueConverter<T, string>(value => Write(value), text => Read<T>(text)),
        new ValueComparer<T>((one, other) => Write(one) == Write(other), value => Write(value).GetHashCode(StringComparison.Ordinal), value => value));
}
