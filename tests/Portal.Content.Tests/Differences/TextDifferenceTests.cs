using CsCheck;
using Portal.Content.Differences;

namespace Portal.Content.Tests.Differences;

public sealed class TextDifferenceTests
{
    /// <summary>Few different lines, so that texts have much in common.</summary>
    private static readonly Gen<string> Texts = Gen.OneOf([.. new[] { "", "een", "twee woorden", "drie losse woorden" }.Select(line => Gen.Const(line))]).List[0, 8].Select(lines => string.Join('\n', lines));

    [Fact]
    public void Only_the_words_that_differ_are_marked()
    {
        var rows = TextDifference.Of("Bel 112.\nZeg waar je bent.\nWacht.", "Bel 112.\nZeg waar je staat.\nWacht.");

        Assert.Equal([true, false, true], rows.Select(row => row.IsSame));
        Assert.Equal(["bent"], rows[1].Before!.Words.Where(words => words.IsChanged).Select(words => words.Text));
        Assert.Equal(["staat"], rows[1].After!.Words.Where(words => words.IsChanged).Select(words => words.Text));
    }

    [Fact]
    public void A_new_line_stands_alone_under_its_own_number()
    {
        var rows = TextDifference.Of("een\r\ndrie", "een\ntwee\ndrie");

        Assert.Equal([(1, 1), (0, 2), (2, 3)], rows.Select(row => (row.Before?.Number ?? 0, row.After?.Number ?? 0)));
    }

    [Fact]
    public void Both_texts_can_be_read_back_from_their_difference() => Gen.Select(Texts, Texts).Sample((before, after) =>
    {
        var rows = TextDifference.Of(before, after);

        Assert.Equal(before, string.Join('\n', rows.Select(row => row.Before).OfType<DifferenceLine>().Select(line => line.Text)));
        Assert.Equal(after, string.Join('\n', rows.Select(row => row.After).OfType<DifferenceLine>().Select(line => line.Text)));
        Assert.Equal(before == after, rows.All(row => row.IsSame));
    });
}
