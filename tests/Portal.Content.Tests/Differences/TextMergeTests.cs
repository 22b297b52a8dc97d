using CsCheck;
using Portal.Content.Differences;

namespace Portal.Content.Tests.Differences;

public sealed class TextMergeTests
{
    private static readonly Gen<string> Texts = Gen.OneOf([.. new[] { "", "a", "b", "c", "d", "e" }.Select(line => Gen.Const(line))]).List[0, 10].Select(lines => string.Join('\n', lines));

    [Fact]
    public void Changes_far_from_each_other_are_both_kept()
    {
        var pieces = TextMerge.Of("een\ntwee\ndrie\nvier", "EEN\ntwee\ndrie\nvier", "een\ntwee\ndrie\nvier\nvijf");

        Assert.Equal("EEN\ntwee\ndrie\nvier\nvijf", Agreed(pieces));
    }

    [Fact]
    public void What_both_changed_is_left_to_a_person()
    {
        var pieces = TextMerge.Of("een\ntwee\ndrie", "een\nTWEE\ndrie", "een\n2\ndrie");

        var disputed = Assert.Single(pieces.OfType<MergePiece.Disputed>());
        Assert.Equal(("twee", "TWEE", "2"), (disputed.Origin.Single(), disputed.Mine.Single(), disputed.Theirs.Single()));
    }

    [Fact]
    public void Changes_that_touch_are_left_to_a_person() =>
        Assert.Single(TextMerge.Of("een\ntwee", "EEN\ntwee", "een\nTWEE").OfType<MergePiece.Disputed>());

    [Fact]
    public void Two_lines_put_in_at_one_place_are_left_to_a_person() =>
        Assert.Single(TextMerge.Of("een\ndrie", "een\ntwee\ndrie", "een\n2\ndrie").OfType<MergePiece.Disputed>());

    [Fact]
    public void Who_changed_nothing_gets_what_the_other_made_of_it() => Gen.Select(Texts, Texts).Sample((origin, changed) =>
    {
        Assert.Equal(changed, Agreed(TextMerge.Of(origin, changed, origin)));
        Assert.Equal(changed, Agreed(TextMerge.Of(origin, origin, changed)));
        Assert.Equal(changed, Agreed(TextMerge.Of(origin, changed, changed)));
    });

    [Fact]
    public void No_line_that_one_of_them_wrote_is_lost() => Gen.Select(Texts, Texts, Texts).Sample((origin, mine, theirs) =>
    {
        var kept = TextMerge.Of(origin, mine, theirs)
            .SelectMany(piece => piece is MergePiece.Disputed disputed ? disputed.Mine.AddRange(disputed.Theirs) : ((MergePiece.Agreed)piece).Lines);

        Assert.Subset(kept.ToHashSet(), mine.Split('\n').Union(theirs.Split('\n')).Where(line => line.Length > 0).Except(origin.Split('\n')).ToHashSet());
    });

    private static string Agreed(IEnumerable<MergePiece> pieces) => string.Join('\n', pieces.Cast<MergePiece.Agreed>().SelectMany(piece => piece.Lines));
}
