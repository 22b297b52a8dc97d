using Portal.Content.Markdown;

namespace Portal.Content.Tests.Markdown;

public sealed class PageMarkdownTests
{
    [Fact]
    public void An_empty_text_has_nothing_and_no_problems()
    {
        var rendering = PageMarkdown.Render("", SmallSite.Dutch);

        Assert.Empty(rendering.Segments);
        Assert.Empty(rendering.Problems);
    }

    [Fact]
    public void Headings_are_listed_in_order_with_their_anchors()
    {
        var rendering = PageMarkdown.Render("## Een *kop*\n\n:::callout\n### In een kader\n:::\n\n### Twee `&` meer", SmallSite.Dutch);

        Assert.Equal([new(2, "een-kop", "Een kop"), new(3, "in-een-kader", "In een kader"), new(3, "twee-meer", "Twee & meer")], rendering.Headings);
    }

    [Fact]
    public void Links_are_listed_with_their_lines_for_who_checks_them()
    {
        var rendering = PageMarkdown.Render(
            "[a](page:rechten/bedenktijd#hoe)\n[b](https://www.politie.nl)\n\n- [c](guide:)\n\n[d][e] <a@b.nl> [f](/nl/x?y#z)\n\n[e]: desk:comensha",
            SmallSite.Dutch);

        Assert.Equal(
            [
                new(8, LinkKind.Desk, "comensha", ""),
                new(1, LinkKind.Page, "rechten/bedenktijd", "hoe"),
                new(2, LinkKind.External, "https://www.politie.nl", ""),
                new(4, LinkKind.Guide, "", ""),
                new(6, LinkKind.Relative, "/nl/x?y", "z"),
                new(6, LinkKind.Mail, "a@b.nl", ""),
            ],
            rendering.Links);
    }

    [Fact]
    public void Desks_are_listed_once_from_cards_and_links()
    {
        var rendering = PageMarkdown.Render("[a](desk:comensha)\n\n:::desk veilig-thuis\n:::\n\n[b](desk:comensha) [c](desk:nergens)", SmallSite.Dutch);

        Assert.Equal(["comensha", "veilig-thuis"], rendering.Desks, StringComparer.Ordinal);
    }

    [Fact]
    public void Problems_stand_in_order_of_their_lines_wherever_they_are_found()
    {
        var rendering = PageMarkdown.Render(":::kader\n:::\n\n[a](page:x)\n\n# Titel\n\n| a |\n|---|\n| [b](javascript:x) |\n\n- > [c](page:y)", SmallSite.Dutch);

        Assert.Equal([1, 4, 6, 10, 12], rendering.Problems.Select(problem => problem.Line));
    }

    [Fact]
    public void Texts_with_Windows_line_ends_have_the_same_lines()
    {
        var rendering = PageMarkdown.Render("Tekst.\r\n\r\n:::desk nergens\r\n:::\r\n", SmallSite.Dutch);

        Assert.Equal(3, Assert.Single(rendering.Problems).Line);
    }

    [Fact]
    public void Many_texts_can_be_rendered_at_once() =>
        Assert.Single(Enumerable.Range(0, 200).AsParallel().Select(_ => PageMarkdown.Render("## Kop\n\n:::steps\n1. a\n:::\n\n|a|\n|-|\n|[b](page:over)|", SmallSite.Dutch).Markup).ToHashSet(StringComparer.Ordinal));
}
