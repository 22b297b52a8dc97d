using Portal.Testing;
using Portal.Web.Commands;

namespace Portal.Web.Tests.Commands;

public sealed class ContentTranslationsTests
{
    [Fact]
    public void A_changed_source_is_reported_with_the_file_of_its_translation_until_that_is_marked()
    {
        using var content = new ContentCopy();
        Assert.Equal(0, ContentTranslations.Mark(content.Folder, "pl", "", TextWriter.Null));
        content.Change("pages/help/nl.md", "title: Ik heb hulp nodig", "title: Ik zoek hulp");

        Assert.Contains("pages/help/pl.md: pages/help", After("pl, older than its source:", content));
        Assert.Equal(0, ContentTranslations.Mark(content.Folder, "pl", "pages/help", TextWriter.Null));
        Assert.Empty(After("pl, older than its source:", content));
    }

    [Fact]
    public void A_page_for_victims_that_a_language_lacks_is_reported()
    {
        using var content = new ContentCopy().Delete("pages/help/werk/pl.md");

        Assert.Contains("pages/help/werk/pl.md: pages/help/werk", After("pl, missing:", content));
    }

    [Theory]
    [InlineData("nl")]
    [InlineData("xx")]
    public void Only_a_language_that_is_translated_into_can_be_marked(string language)
    {
        using var content = new ContentCopy();

        Assert.Equal(1, ContentTranslations.Mark(content.Folder, language, "", TextWriter.Null));
    }

    private static IEnumerable<string> After(string heading, ContentCopy content)
    {
        using var output = new StringWriter { NewLine = "\n" };
        Assert.Equal(0, ContentTranslations.Report(content.Folder, output));

        return output.ToString().Split('\n').SkipWhile(line => line != heading).Skip(1).TakeWhile(line => line.Length > 0);
    }
}
