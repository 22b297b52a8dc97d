using Portal.Content.Markdown;

namespace Portal.Content.Tests.Markdown;

public sealed class HtmlWallTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>", "")]
    [InlineData("<p onclick=\"x()\">a</p>", "<p>a</p>")]
    [InlineData("<p style=\"color: red\">a</p>", "<p>a</p>")]
    [InlineData("<a href=\"javascript:alert(1)\">a</a>", "<a>a</a>")]
    [InlineData("<a href=\"data:text/html,x\">a</a>", "<a>a</a>")]
    [InlineData("<p class=\"pt-exit\">a</p>", "<p>a</p>")]
    [InlineData("<svg><script>alert(1)</script></svg>", "<svg></svg>")]
    [InlineData("<iframe src=\"https://boef.nl\"></iframe>", "")]
    [InlineData("<form action=\"/x\"><input></form>", "")]
    public void What_our_renderers_do_not_write_is_removed_and_reported(string markup, string clean)
    {
        var problems = new List<MarkdownProblem>();

        Assert.Equal(clean, HtmlWall.Clean(markup, problems));
        Assert.NotEmpty(problems);
    }

    [Fact]
    public void What_our_renderers_write_passes_untouched()
    {
        const string markup = "<p><a href=\"tel:112\"><bdi class=\"pt-number\" dir=\"ltr\">112</bdi></a></p>";
        var problems = new List<MarkdownProblem>();

        Assert.Equal(markup, HtmlWall.Clean(markup, problems));
        Assert.Empty(problems);
    }
}
