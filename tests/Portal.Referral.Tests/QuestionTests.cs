using static Portal.Testing.TestGuides;

namespace Portal.Referral.Tests;

public sealed class QuestionTests
{
    private static readonly Question One = Ask(1, YesNo("danger"));
    private static readonly Question Several = AskSeveral(2, "signs", ["a", "b"]);

    [Theory]
    [InlineData(true, 1)]
    [InlineData(true, 3)]
    [InlineData(false)]
    [InlineData(false, 4)]
    [InlineData(false, 1, 2)]
    [InlineData(false, 1, 9)]
    public void One_existing_answer_can_be_sent(bool expected, params int[] numbers)
    {
        Assert.Equal(expected, One.Accepts(Set(numbers)));
    }

    [Theory]
    [InlineData(true, 1)]
    [InlineData(true, 1, 2)]
    [InlineData(true, 3)]
    [InlineData(true, 4)]
    [InlineData(false)]
    [InlineData(false, 3, 4)]
    [InlineData(false, 1, 3)]
    [InlineData(false, 2, 4)]
    [InlineData(false, 1, 5)]
    [InlineData(false, 63)]
    public void Several_ticks_can_be_sent_and_none_or_unknown_only_alone(bool expected, params int[] numbers)
    {
        Assert.Equal(expected, Several.Accepts(Set(numbers)));
    }

    [Fact]
    public void A_set_with_the_bit_that_stands_for_nothing_is_not_accepted()
    {
        Assert.False(One.Accepts(new AnswerSet(0b11)));
    }

    private static AnswerSet Set(int[] numbers) => numbers.Aggregate(default(AnswerSet), (set, n) => set.Union(AnswerSet.Of(n)));
}
