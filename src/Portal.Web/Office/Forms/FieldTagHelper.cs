using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Portal.Web.Office.Forms;

/// <summary>
/// <c>&lt;field for="Input.Title" label="Titel" hint="…" /&gt;</c>: label, hint, mistake and box of one value. With <c>rows</c> a box of several
/// lines, with <c>items</c> a list to pick from, of a <see cref="bool"/> a box to tick. What was typed stays, right or wrong.
/// </summary>
/// <remarks>Public, because Razor passes over tag helpers that are not. Other attributes of the box are written <c>with-autocomplete="email"</c>.</remarks>
[HtmlTargetElement("field", Attributes = "for", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FieldTagHelper : TagHelper
{
    private const string With = "with-";

    public ModelExpression For { get; set; } = null!;

    public string Label { get; set; } = "";

    public string Hint { get; set; } = "";

    /// <summary>Of the box; worked out for days and numbers.</summary>
    public string? Type { get; set; }

    public int Rows { get; set; }

    public IEnumerable<SelectListItem>? Items { get; set; }

    /// <summary>In which language it is typed, when not in Dutch.</summary>
    public string? Lang { get; set; }

    /// <summary>Narrow for short values, so that the box shows how much is expected.</summary>
    public bool IsShort { get; set; }

    [HtmlAttributeName(DictionaryAttributePrefix = With)]
    public IDictionary<string, string> More { get; set; } = new Dictionary<string, string>(StringComparer.Ordinal);

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var field = TypedField.Of(ViewContext, For);
        var isTick = For.ModelExplorer.ModelType == typeof(bool);
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", string.Join(' ', new[] { "of-field", isTick ? "of-field--tick" : "", field.IsWrong ? "of-field--wrong" : "" }.Where(name => name.Length > 0)));

        var label = new TagBuilder("label");
        label.Attributes["for"] = field.Id;
        label.InnerHtml.Append(Label);

        var box = Described(isTick ? Tick(field) : Items is not null ? List(field) : Rows > 0 ? Lines(field) : Line(field), field);

        if (isTick)
        {
            output.Content.AppendHtml(box).AppendHtml(label);
            field.AppendWords(output.Content, Hint);
        }
        else
        {
            output.Content.AppendHtml(label);
            field.AppendWords(output.Content, Hint);
            output.Content.AppendHtml(box);
        }
    }

    private TagBuilder Described(TagBuilder box, TypedField field)
    {
        box.Attributes["id"] = field.Id;
        box.Attributes["name"] = field.Name;
        field.Describe(box, Hint.Length > 0);

        if (Lang is not null)
        {
            box.Attributes["lang"] = Lang;
        }

        if (IsShort)
        {
            box.AddCssClass("of-short");
        }

        foreach (var (name, value) in More)
        {
            box.Attributes[name] = value;
        }

        return box;
    }

    private TagBuilder Line(TypedField field)
    {
        var box = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        var type = Type ?? TypeOf(Nullable.GetUnderlyingType(For.ModelExplorer.ModelType) ?? For.ModelExplorer.ModelType);
        box.Attributes["type"] = type;

        // A secret goes to the server and never comes back.
        if (type != "password" && type != "file")
        {
            box.Attributes["value"] = field.Value;
        }

        return box;
    }

    private TagBuilder Lines(TypedField field)
    {
        var box = new TagBuilder("textarea");
        box.Attributes["rows"] = Rows.ToString(CultureInfo.InvariantCulture);

        // Browsers drop the first line break of a text area.
        box.InnerHtml.Append("\n" + field.Value);

        return box;
    }

    private TagBuilder List(TypedField field)
    {
        var box = new TagBuilder("select");

        foreach (var item in Items!)
        {
            var line = new TagBuilder("option");
            line.Attributes["value"] = item.Value ?? item.Text;

            if (field.Value == (item.Value ?? item.Text))
            {
                line.Attributes["selected"] = "selected";
            }

            line.InnerHtml.Append(item.Text);
            box.InnerHtml.AppendHtml(line);
        }

        return box;
    }

    private static TagBuilder Tick(TypedField field)
    {
        var box = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        box.Attributes["type"] = "checkbox";
        box.Attributes["value"] = "true";

        if (field.Values.Any(value => value.Equals("true", StringComparison.OrdinalIgnoreCase)))
        {
            box.Attributes["checked"] = "checked";
        }

        return box;
    }

    private static string TypeOf(Type type) => type switch
    {
        _ when type == typeof(DateOnly) => "date",
        _ when type == typeof(TimeOnly) => "time",
        _ when type == typeof(DateTime) => "datetime-local",
        _ when type == typeof(int) => "number",
        _ when type == typeof(IFormFile) => "file",
        _ => "text",
    };
}
