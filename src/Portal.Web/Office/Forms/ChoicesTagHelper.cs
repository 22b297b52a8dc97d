using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Portal.Web.Office.Forms;

/// <summary><c>&lt;choices for="Input.Role" label="Rol" items="…" /&gt;</c>: a question with an answer each to a line; with <c>several</c> more than one may be ticked.</summary>
/// <remarks>Public, because Razor passes over tag helpers that are not.</remarks>
[HtmlTargetElement("choices", Attributes = "for,items", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ChoicesTagHelper : TagHelper
{
    public ModelExpression For { get; set; } = null!;

    public string Label { get; set; } = "";

    public string Hint { get; set; } = "";

    /// <summary>The group of an item, when it has one, is shown below it as its explanation.</summary>
    public IEnumerable<SelectListItem> Items { get; set; } = [];

    public bool Several { get; set; }

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var field = TypedField.Of(ViewContext, For);
        output.TagName = "fieldset";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", field.IsWrong ? "of-field of-field--wrong" : "of-field");

        var legend = new TagBuilder("legend");
        legend.InnerHtml.Append(Label);
        output.Content.AppendHtml(legend);
        field.AppendWords(output.Content, Hint);

        foreach (var (item, position) in Items.Select((item, position) => (item, position)))
        {
            output.Content.AppendHtml(Line(field, item, position));
        }
    }

    private TagBuilder Line(TypedField field, SelectListItem item, int position)
    {
        var line = new TagBuilder("div");
        line.AddCssClass("of-choice");

        var box = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };

        // The first carries the id of the field: the summary of mistakes leads there.
        var id = position == 0 ? field.Id : FormattableString.Invariant($"{field.Id}-{position}");
        box.Attributes["type"] = Several ? "checkbox" : "radio";
        box.Attributes["id"] = id;
        box.Attributes["name"] = field.Name;
        box.Attributes["value"] = item.Value ?? item.Text;
        field.Describe(box, Hint.Length > 0);

        if (field.Values.Contains(item.Value ?? item.Text, StringComparer.Ordinal))
        {
            box.Attributes["checked"] = "checked";
        }

        var label = new TagBuilder("label");
        label.Attributes["for"] = id;
        label.InnerHtml.Append(item.Text);

        if (item.Group is { Name: { } explanation })
        {
            var words = new TagBuilder("span");
            words.AddCssClass("of-hint");
            words.InnerHtml.Append(explanation);
            label.InnerHtml.AppendHtml(words);
        }

        line.InnerHtml.AppendHtml(box).AppendHtml(label);

        return line;
    }
}
