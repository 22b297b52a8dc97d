using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Portal.Web.Reading;

/// <summary><c>&lt;p worded="…"&gt;</c>: fills in a text, and says which language it is when that is not the page's.</summary>
[HtmlTargetElement(Attributes = "worded")]
internal sealed class WordedTagHelper(Reader reader) : TagHelper
{
    public Worded Worded { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Worded.Language != reader.Tag)
        {
            output.Attributes.SetAttribute("lang", Worded.Language);
            output.Attributes.SetAttribute("dir", reader.DirectionOf(Worded.Language));
        }

        output.Content.SetContent(Worded.Text);
    }
}
