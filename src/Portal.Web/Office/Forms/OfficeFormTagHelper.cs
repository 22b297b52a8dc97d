using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Portal.Web.Office.Forms;

/// <summary><c>&lt;office-form&gt;</c>: a form that is posted, with the token that proves it was ours.</summary>
/// <remarks>Public, because Razor passes over tag helpers that are not.</remarks>
[HtmlTargetElement("office-form")]
public sealed class OfficeFormTagHelper(IAntiforgery antiforgery) : TagHelper
{
    /// <summary>Where it goes; empty for the page itself.</summary>
    public string Address { get; set; } = "";

    public string Css { get; set; } = "of-form";

    /// <summary>Whether it holds a file.</summary>
    public bool HasFile { get; set; }

    /// <summary>The id, where a script or a button outside the form needs one.</summary>
    public string? Id { get; set; }

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "form";
        output.Attributes.SetAttribute("method", "post");
        output.Attributes.SetAttribute("class", Css);

        // What is wrong is said by us, in Dutch and all at once.
        output.Attributes.SetAttribute(new TagHelperAttribute("novalidate"));

        if (Id is not null)
        {
            output.Attributes.SetAttribute("id", Id);
        }

        if (Address.Length > 0)
        {
            output.Attributes.SetAttribute("action", Address);
        }

        if (HasFile)
        {
            output.Attributes.SetAttribute("enctype", "multipart/form-data");
        }

        var tokens = antiforgery.GetAndStoreTokens(ViewContext.HttpContext);
        var hidden = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        hidden.Attributes["type"] = "hidden";
        hidden.Attributes["name"] = tokens.FormFieldName;
        hidden.Attributes["value"] = tokens.RequestToken;
        output.PreContent.AppendHtml(hidden);
    }
}
