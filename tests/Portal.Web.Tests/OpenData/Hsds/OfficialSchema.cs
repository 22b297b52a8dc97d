using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using Portal.Testing;

namespace Portal.Web.Tests.OpenData.Hsds;

/// <summary>The official schemas, made stricter: what the standard does not name may not be there. A field with a wrong name would pass otherwise.</summary>
internal static class OfficialSchema
{
    private static readonly JsonObject Definitions = Read();

    private static readonly ConcurrentDictionary<string, JsonSchema> Entities = new(StringComparer.Ordinal);

    private static readonly JsonObject OpenApi = JsonNode.Parse(File.ReadAllText(PathOf("openapi_excerpt.json")))!.AsObject();

    /// <summary>What is wrong with a thing of the standard: <c>service</c>, <c>organization</c>, and so on.</summary>
    public static IEnumerable<string> MistakesIn(string entity, JsonNode thing) =>
        Mistakes(Entities.GetOrAdd(entity, name => Schema(new JsonObject { ["$ref"] = $"#/$defs/{name}", ["$defs"] = Definitions.DeepClone() })), thing);

    /// <summary>What is wrong with an answer of the API itself: <c>Page</c> or <c>getAPIMetaInformation</c>.</summary>
    public static IEnumerable<string> MistakesInAnswer(string name, JsonNode answer) => Mistakes(Schema(OpenApi[name]!.DeepClone().AsObject()), answer);

    /// <summary>The fields of a thing that hold many: lists leave them out.</summary>
    public static IEnumerable<string> ManyOf(string entity) =>
        Definitions[entity]!["properties"]!.AsObject().Where(field => field.Value!["type"]?.GetValue<string>() == "array").Select(field => field.Key);

    private static IEnumerable<string> Mistakes(JsonSchema schema, JsonNode thing)
    {
        var evaluation = schema.Evaluate(
            JsonSerializer.SerializeToElement(thing),
            new EvaluationOptions { OutputFormat = OutputFormat.List, RequireFormatValidation = true });

        return evaluation.IsValid
            ? []
            : (evaluation.Details ?? []).Where(detail => detail.Errors is not null).SelectMany(detail => detail.Errors!.Select(error => $"{detail.InstanceLocation}: {error.Value}"));
    }

    /// <summary>In the dialect that the standard's own description names; its schemas hold words of their own.</summary>
    private static JsonSchema Schema(JsonObject schema) => JsonSchema.FromText(schema.ToJsonString(), new BuildOptions { Dialect = Dialect.Draft202012 });

    private static JsonObject Read()
    {
        var service = JsonNode.Parse(File.ReadAllText(PathOf("service_with_definitions.json")).Replace("#/definitions/", "#/$defs/", StringComparison.Ordinal))!.AsObject();
        var definitions = service["definitions"]!.DeepClone().AsObject();
        service.Remove("definitions");
        definitions["service"] = service;
        foreach (var (_, definition) in definitions)
        {
            definition!["additionalProperties"] = false;
        }

        return definitions;
    }

    private static string PathOf(string file) => Repository.PathOf("tests", "Portal.Web.Tests", "OpenData", "Hsds", "Schemas", file);
}
