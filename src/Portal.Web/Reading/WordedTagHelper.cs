using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Portal.Content.Markdown.Directions;

namespace Portal.Web.Reading;

/// <summary><c>&lt;worded text="…" /&gt;</c>: a text of the edition, with its language around it when that is not the page's.</summary>
/// <remarks>Public, because Razor passes over tag helpers that are not. An element of its own, because Razor makes an <c>HtmlString</c> of every other attribute beside a tag helper's.</remarks>
[HtmlTargetElement("worded", TagStructure = TagStructure.WithoutEndTag)]
public sealed class WordedTagHelper : TagHelper
{
    public Worded Text { get; set; }

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var reader = ViewContext.HttpContext.RequestServices.GetRequiredService<Reader>();
        output.TagName = null;
        output.TagMode = TagMode.StartTagAndEndTag;

        if (Text.Language != reader.Tag)
        {
            output.TagName = "span";
            output.Attributes.SetAttribute("lang", Text.Language);
            output.Attributes.SetAttribute("dir", reader.DirectionOf(Text.Language));
        }

        if (reader.DirectionOf(Text.Language) == "rtl")
        {
            SetRuns(output.Content);
        }
        else
        {
            output.Content.SetContent(Text.Text);
        }
    }

    /// <summary>What is Latin stands apart and is read as Dutch, as in the texts in Markdown.</summary>
    private void SetRuns(TagHelperContent content)
    {
        foreach (var run in TextRun.Split(Text.Text))
        {
            if (run.IsLatin)
            {
                content.AppendHtml(run.HasLetters ? "<bdi lang=\"nl\" dir=\"ltr\">" : "<bdi dir=\"ltr\">").Append(run.Text).AppendHtml("</bdi>");
            }
            else
            {
                content.Append(run.Text);
            }
        }
    }
}
