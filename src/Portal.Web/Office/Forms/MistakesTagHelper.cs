using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Portal.Web.Office.Forms;

/// <summary><c>&lt;mistakes /&gt;</c>: all that is wrong with a form, above it, each leading to its box. Nothing when nothing is wrong.</summary>
/// <remarks>Public, because Razor passes over tag helpers that are not.</remarks>
[HtmlTargetElement("mistakes", TagStructure = TagStructure.WithoutEndTag)]
public sealed class MistakesTagHelper : TagHelper
{
    private static readonly object Named = new();

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    /// <summary>The order in which a validator names mistakes, which is that of the form; the framework sorts them by the length of their names.</summary>
    internal static void InOrder(HttpContext context, IEnumerable<string> names) =>
        context.Items[Named] = ((context.Items[Named] as List<string>) ?? []).Concat(names).ToList();

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var mistakes = ViewContext.ModelState
            .SelectMany(entry => entry.Value!.Errors, (entry, error) => (Name: entry.Key, Words: error.ErrorMessage))
            .Where(mistake => mistake.Words.Length > 0)
            .Distinct()
            .OrderBy(mistake => PlaceOf(mistake.Name))
            .ToList();

        if (mistakes.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "pt-alert");
        output.Attributes.SetAttribute("role", "alert");
        output.Attributes.SetAttribute("tabindex", "-1");

        var title = new TagBuilder("h2");
        title.AddCssClass("pt-alert__title");
        title.InnerHtml.Append(mistakes.Count == 1 ? "Er klopt iets niet" : "Er kloppen een paar dingen niet");

        var list = new TagBuilder("ul");

        foreach (var (name, words) in mistakes)
        {
            var line = new TagBuilder("li");

            if (name.Length == 0)
            {
                line.InnerHtml.Append(words);
            }
            else
            {
                var link = new TagBuilder("a");
                link.Attributes["href"] = "#" + TypedField.IdOf(name);
                link.InnerHtml.Append(words);
                line.InnerHtml.AppendHtml(link);
            }

            list.InnerHtml.AppendHtml(line);
        }

        output.Content.AppendHtml(title).AppendHtml(list);
    }

    private int PlaceOf(string name) =>
        (ViewContext.HttpContext.Items[Named] as List<string>)?.FindIndex(known => known.Equals(name, StringComparison.OrdinalIgnoreCase)) is >= 0 and var place ? place : int.MaxValue;
}
