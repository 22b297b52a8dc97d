using Portal.Content.Markdown;
using Portal.Content.Markdown.Directions;

namespace Portal.Content.Tests.Markdown;

/// <summary>What is Latin in a text that runs from right to left keeps its own direction.</summary>
public sealed class DirectionTests
{
    private static readonly MarkdownContext Arabic = SmallSite.Dutch with { Language = "ar", IsRightToLeft = true };

    [Theory]
    [InlineData("مهلة التفكير (bedenktijd) وقت.", "bedenktijd")]
    [InlineData("اتصلوا بـ 0800-0101 الآن.", "0800-0101")]
    [InlineData("التوجيه 2011/36/EU، المادة 8.", "2011/36/EU")]
    [InlineData("Fier, zorgcoördinatie mensenhandel Friesland (تنسيق).", "Fier, zorgcoördinatie mensenhandel Friesland")]
    [InlineData("دائرة Immigratie- en Naturalisatiedienst (IND).", "Immigratie- en Naturalisatiedienst|IND")]
    [InlineData("قولوا: Ik wil hulp. Ik spreek Arabisch.", "Ik wil hulp. Ik spreek Arabisch")]
    [InlineData("تعمل CoMensha، Veilig Thuis معاً.", "CoMensha|Veilig Thuis")]
    [InlineData("عمركم 18 سنة، من 08:30 إلى 17.00، 1.000 يورو.", "")]
    public void Latin_words_and_joined_numbers_are_found(string text, string latin)
    {
        var runs = TextRun.Split(text).ToList();

        Assert.Equal(text, string.Concat(runs.Select(run => run.Text)));
        Assert.Equal(latin, string.Join('|', runs.Where(run => run.IsLatin).Select(run => run.Text)));
    }

    [Fact]
    public void A_word_stands_apart_as_Dutch_and_a_number_as_itself()
    {
        var rendering = PageMarkdown.Render("مهلة التفكير (bedenktijd) أو 0800-0101.", Arabic);

        Assert.Equal("<p>مهلة التفكير (<bdi lang=\"nl\" dir=\"ltr\">bedenktijd</bdi>) أو <bdi dir=\"ltr\">0800-0101</bdi>.</p>", rendering.Markup);
        SafeMarkup.AssertSafe(rendering);
    }

    [Fact]
    public void What_is_Latin_in_a_link_or_a_heading_changes_no_address()
    {
        var rendering = PageMarkdown.Render("## كلمة bedenktijd\n\n[CoMensha](desk:comensha)", Arabic);

        Assert.Contains("id=\"bedenktijd\"", rendering.Markup, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/nl/loketten/comensha\"><bdi lang=\"nl\" dir=\"ltr\">CoMensha</bdi></a>", rendering.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_from_left_to_right_stays_as_it_is() =>
        Assert.Equal("<p>Bel 0800-0101.</p>", PageMarkdown.Render("Bel 0800-0101.", SmallSite.Dutch).Markup);
}
