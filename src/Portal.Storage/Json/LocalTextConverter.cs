using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using Portal.Content;

namespace Portal.Storage.Json;

/// <summary>A text in some languages, as <c>{"nl":"…","en":"…"}</c>.</summary>
internal sealed class LocalTextConverter : JsonConverter<LocalText>
{
    public override LocalText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new(JsonSerializer.Deserialize<ImmutableSortedDictionary<string, string>>(ref reader, options)!);

    public override void Write(Utf8JsonWriter writer, LocalText value, JsonSerializerOptions options) => JsonSerializer.Serialize(writer, value.Texts, options);
}
