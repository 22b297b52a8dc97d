using System.Globalization;
using Microsoft.OpenApi;
using Portal.Web.OpenData.Hsds;

namespace Portal.Web.OpenData;

/// <summary>What may stand behind the question mark, for the description: the program itself reads it as text, so that it can say what is wrong.</summary>
internal static class QueryField
{
    public static (OpenApiSchema Schema, string Description) Of(string name) => name switch
    {
        "page" => (Number(null), "The page, from 1."),
        "per_page" => (Number(ListQuery.LargestPage), "How many on a page."),
        "format" => (Text(), "Only json."),
        "lang" => (Text(), "The language of names and descriptions: nl or en. Not of the standard."),
        "search" => (Text(), "Words that must all stand in the name or the description. Never pass on what a visitor typed: take dump.json and search in that."),
        "taxonomy_term_id" => (Id(), "Only what has this term."),
        "taxonomy_id" => (Id(), "Only what has a term of this list."),
        "organization_id" => (Id(), "Only of this organisation."),
        "modified_after" => (Text(), "Only what was checked on or after this day or moment."),
        "full" => (Flag(), "With everything within each."),
        "minimal" => (Flag(), "Just enough to see what changed."),
        "top_only" => (Flag(), "Changes nothing: no term has a parent."),
        "parent_id" => (Id(), "Gives nothing: no term has a parent."),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "A parameter that the description does not know."),
    };

    private static OpenApiSchema Text() => new() { Type = JsonSchemaType.String };

    private static OpenApiSchema Id() => new() { Type = JsonSchemaType.String, Format = "uuid" };

    private static OpenApiSchema Flag() => new() { Type = JsonSchemaType.Boolean };

    private static OpenApiSchema Number(int? most) => new() { Type = JsonSchemaType.Integer, Minimum = "1", Maximum = most?.ToString(CultureInfo.InvariantCulture) };
}
