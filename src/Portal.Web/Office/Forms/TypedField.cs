using System.Collections;
using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Portal.Web.Office.Forms;

/// <summary>A value of a form: its name, what stands in it, and what is wrong with that.</summary>
internal sealed record TypedField(string Name, string Id, ImmutableArray<string> Values, ImmutableArray<string> Mistakes)
{
    public string Value => Values is [var first, ..] ? first : "";

    public bool IsWrong => !Mistakes.IsEmpty;

    private string HintId => Id + "-hint";

    private string MistakeId => Id + "-fout";

    public static TypedField Of(ViewContext view, ModelExpression expression)
    {
        var name = view.ViewData.TemplateInfo.GetFullHtmlFieldName(expression.Name);
        view.ModelState.TryGetValue(name, out var entry);

        return new TypedField(name, IdOf(name), Typed(entry) ?? Said(expression.Model), MistakesOf(entry));
    }

    /// <summary>In small letters: a handler's argument and the property it is shown by differ in their first.</summary>
    public static string IdOf(string name) => TagBuilder.CreateSanitizedId(name, "_").ToLowerInvariant();

    /// <summary>The hint and the mistakes, each where a screen reader is sent to.</summary>
    public void AppendWords(IHtmlContentBuilder content, string hint)
    {
        if (hint.Length > 0)
        {
            content.AppendHtml(Words(HintId, "of-hint", hint));
        }

        if (IsWrong)
        {
            content.AppendHtml(Words(MistakeId, "of-wrong", string.Join(' ', Mistakes)));
        }
    }

    public void Describe(TagBuilder box, bool hasHint)
    {
        var ids = string.Join(' ', new[] { hasHint ? HintId : "", IsWrong ? MistakeId : "" }.Where(id => id.Length > 0));

        if (ids.Length > 0)
        {
            box.Attributes["aria-describedby"] = ids;
        }

        if (IsWrong)
        {
            box.Attributes["aria-invalid"] = "true";
        }
    }

    private static TagBuilder Words(string id, string css, string words)
    {
        var line = new TagBuilder("p");
        line.Attributes["id"] = id;
        line.AddCssClass(css);
        line.InnerHtml.Append(words);

        return line;
    }

    private static ImmutableArray<string>? Typed(ModelStateEntry? entry) => entry?.RawValue switch
    {
        null => null,
        string[] several => [.. several],
        var one => Said(one),
    };

    private static ImmutableArray<string> Said(object? value) => value switch
    {
        null => [],
        string text => [text],
        DateOnly day => [day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)],
        TimeOnly time => [time.ToString("HH:mm", CultureInfo.InvariantCulture)],
        DateTime moment => [moment.ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture)],
        IEnumerable several => [.. several.Cast<object?>().SelectMany(one => Said(one))],
        IFormattable other => [other.ToString(null, CultureInfo.InvariantCulture)],
        _ => [value.ToString() ?? ""],
    };

    private static ImmutableArray<string> MistakesOf(ModelStateEntry? entry) =>
        entry is null ? [] : [.. entry.Errors.Select(error => error.ErrorMessage).Where(words => words.Length > 0).Distinct(StringComparer.Ordinal)];
}
