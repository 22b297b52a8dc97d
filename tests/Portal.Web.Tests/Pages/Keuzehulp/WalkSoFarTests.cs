using System.Collections.Immutable;
using CsCheck;
using Microsoft.AspNetCore.DataProtection;
using Portal.Referral;
using Portal.Web.Pages.Keuzehulp;
using Portal.Web.Sealing;

namespace Portal.Web.Tests.Pages.Keuzehulp;

public sealed class WalkSoFarTests
{
    private static readonly Gen<AnswerSet> Sets = Gen.Int[1, 63].Array[1, 3]
        .Select(numbers => numbers.Aggregate(new AnswerSet(0), (set, number) => set.Union(AnswerSet.Of(number))));

    private static readonly Gen<ImmutableArray<GivenAnswer>> Answers =
        Gen.Select(Gen.Int[1, 255], Sets, (question, set) => new GivenAnswer(question, set)).Array[0, 20]
            .Select(given => given.DistinctBy(answer => answer.Question).OrderBy(answer => answer.Question).ToImmutableArray());

    private static readonly Gen<WalkSoFar> Walks = Gen.Select(
        Answers,
        Gen.Int[0, 255],
        Gen.Enum<StepMark>(),
        Gen.Int[1, 9999].Array[0, WalkSoFar.MostMunicipalities],
        (answers, again, mark, places) => new WalkSoFar(answers, again, mark, [.. places]));

    private readonly SealedAddresses addresses = new(new EphemeralDataProtectionProvider(), TimeProvider.System);

    [Fact]
    public void A_walk_reads_back_from_its_bytes() => Walks.Sample(walk => Assert.Equal(walk, WalkSoFar.FromBytes(walk.ToBytes())));

    [Fact]
    public void Reading_any_bytes_gives_a_walk_that_writes_itself_again_or_nothing_and_never_throws() =>
        Gen.Byte.Array[0, WalkSoFar.Capacity].Sample(bytes =>
        {
            var walk = WalkSoFar.FromBytes(bytes);

            Assert.True(walk is null || walk.Equals(WalkSoFar.FromBytes(walk.ToBytes())));
        });

    [Fact]
    public void All_guide_addresses_are_of_one_length()
    {
        var length = addresses.Seal(WalkSoFar.Start).Length;

        Walks.Where(walk => walk.Fits).Sample(walk => Assert.Equal(length, addresses.Seal(walk).Length));
    }

    [Fact]
    public void A_walk_with_any_bit_of_its_address_flipped_is_damaged() =>
        Gen.Select(Walks.Where(walk => walk.Fits), Gen.Int[0, int.MaxValue], Gen.Int[0, 6]).Sample((walk, at, bit) =>
        {
            var letters = addresses.Seal(walk).ToCharArray();
            letters[at % letters.Length] ^= (char)(1 << bit);

            Assert.IsType<Unsealed<WalkSoFar>.Damaged>(addresses.Open<WalkSoFar>(new string(letters)));
        });

    [Fact]
    public void Twenty_answered_questions_and_a_page_of_six_ticks_fit()
    {
        var single = Enumerable.Range(1, 19).Select(question => new GivenAnswer(question, AnswerSet.Of(63)));
        var several = new GivenAnswer(20, new AnswerSet(0b111_1110));

        var walk = WalkSoFar.Start with { Answers = [.. single, several] };

        Assert.True(walk.Fits);
    }

    [Fact]
    public void A_new_answer_takes_the_place_of_the_old_one_and_leaves_the_others() => Gen.Select(Walks, Gen.Int[1, 255], Sets).Sample((walk, question, set) =>
    {
        var changed = walk.With(new GivenAnswer(question, set));

        Assert.Equal(set, changed.AnswersTo(question));
        Assert.Equal(walk.Answers.Where(given => given.Question != question), changed.Answers.Where(given => given.Question != question));
        Assert.Equal(0, changed.AskAgain);
        Assert.Equal(StepMark.None, changed.Mark);
    });
}
