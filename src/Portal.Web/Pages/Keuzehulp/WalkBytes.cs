using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Numerics;
using Portal.Referral;

namespace Portal.Web.Pages.Keuzehulp;

/// <summary>A walk in as few bytes as it takes, because every byte makes an address longer.</summary>
/// <remarks>
/// One byte each: the question asked again, the mark, the number of municipalities. Two bytes for each municipality. Then for
/// each answered question its number, and the numbers of its answers, the last of them with the high bit set.
/// </remarks>
internal static class WalkBytes
{
    private const byte Last = 0x80;

    public static byte[] Write(WalkSoFar walk)
    {
        var bytes = new List<byte> { (byte)walk.AskAgain, (byte)walk.Mark, (byte)walk.Municipalities.Length };
        foreach (var municipality in walk.Municipalities)
        {
            bytes.Add((byte)(municipality >> 8));
            bytes.Add((byte)municipality);
        }

        foreach (var given in walk.Answers)
        {
            bytes.Add((byte)given.Question);
            for (var left = given.Answers.Bits; left != 0; left &= left - 1)
            {
                bytes.Add((byte)BitOperations.TrailingZeroCount(left));
            }

            bytes[^1] |= Last;
        }

        return [.. bytes];
    }

    /// <summary>Null when <see cref="Write"/> wrote no such bytes.</summary>
    public static WalkSoFar? Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 3 || bytes[1] > (byte)StepMark.UnknownPlace || bytes[2] > WalkSoFar.MostMunicipalities || bytes.Length < 3 + (2 * bytes[2]))
        {
            return null;
        }

        var municipalities = ImmutableArray.CreateBuilder<int>(bytes[2]);
        for (var i = 0; i < bytes[2]; i++)
        {
            municipalities.Add(BinaryPrimitives.ReadUInt16BigEndian(bytes[(3 + (2 * i))..]));
        }

        return ReadAnswers(bytes[(3 + (2 * bytes[2]))..]) is { } answers
            ? new WalkSoFar(answers, bytes[0], (StepMark)bytes[1], municipalities.MoveToImmutable())
            : null;
    }

    private static ImmutableArray<GivenAnswer>? ReadAnswers(ReadOnlySpan<byte> bytes)
    {
        var answers = ImmutableArray.CreateBuilder<GivenAnswer>();
        var previous = 0;
        while (!bytes.IsEmpty)
        {
            var end = bytes[1..].IndexOfAnyInRange(Last, byte.MaxValue) + 1;
            if (end == 0 || bytes[0] <= previous || ReadSet(bytes[1..(end + 1)]) is not { } set)
            {
                return null;
            }

            previous = bytes[0];
            answers.Add(new GivenAnswer(previous, set));
            bytes = bytes[(end + 1)..];
        }

        return answers.ToImmutable();
    }

    private static AnswerSet? ReadSet(ReadOnlySpan<byte> numbers)
    {
        var set = new AnswerSet(0);
        foreach (var marked in numbers)
        {
            var number = marked & ~Last;
            if (number is < 1 or > 63)
            {
                return null;
            }

            set = set.Union(AnswerSet.Of(number));
        }

        return set;
    }
}
