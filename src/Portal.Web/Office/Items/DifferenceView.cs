using System.Collections.Immutable;
using Portal.Content.Differences;

namespace Portal.Web.Office.Items;

/// <summary>Two texts beside each other: the partial <c>_Difference</c>.</summary>
/// <param name="Language">Of both, when it is not Dutch.</param>
internal sealed record DifferenceView(string BeforeTitle, string AfterTitle, ImmutableArray<DifferenceRow?> Rows, string? Language)
{
    /// <summary>Lines that are the same are shown only this near to one that is not.</summary>
    private const int Around = 2;

    public static DifferenceView Of(string beforeTitle, string before, string afterTitle, string after, string? language = null)
    {
        var all = TextDifference.Of(before, after);
        var rows = ImmutableArray.CreateBuilder<DifferenceRow?>();

        for (var i = 0; i < all.Length; i++)
        {
            if (all.Skip(i - Around).Take((2 * Around) + 1 + Math.Min(0, i - Around)).Any(row => !row.IsSame))
            {
                rows.Add(all[i]);
            }
            else if (rows is not [.., null])
            {
                // A gap.
                rows.Add(null);
            }
        }

        return new DifferenceView(beforeTitle, afterTitle, rows.ToImmutable(), language is "nl" ? null : language);
    }
}
