using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;

namespace Portal.Web.OpenData.Hsds;

/// <summary>What may stand behind the question mark of a list. Everything as it was sent: what is wrong is told, not guessed at.</summary>
internal sealed record ListQuery(
    [property: FromQuery(Name = "page")] string? Page,
    [property: FromQuery(Name = "per_page")] string? PerPage,
    [property: FromQuery(Name = "format")] string? Format)
{
    /// <summary>All desks fit in one page: a directory of this size needs no second one.</summary>
    public const int LargestPage = 100;

    private const int UsualPage = 50;

    /// <summary>The mistakes of somebody who asks for a list, each in a sentence; the page when there are none.</summary>
    public ListPage<T>? Read<T>(ImmutableArray<T> items, DateOnly today, ICollection<string> mistakes)
    {
        var number = QueryValues.Number("page", Page, 1, 1, int.MaxValue / LargestPage, mistakes);
        var size = QueryValues.Number("per_page", PerPage, UsualPage, 1, LargestPage, mistakes);
        if (Format is not (null or "json"))
        {
            mistakes.Add("format can only be json.");
        }

        return mistakes.Count > 0 ? null : PageOf(items, number, size, today);
    }

    /// <summary>Everything on one page.</summary>
    public static ListPage<T> Whole<T>(ImmutableArray<T> items, DateOnly today) => PageOf(items, 1, Math.Max(items.Length, 1), today);

    private static ListPage<T> PageOf<T>(ImmutableArray<T> items, int number, int size, DateOnly today)
    {
        var pages = Math.Max(1, (items.Length + size - 1) / size);
        ImmutableArray<T> contents = [.. items.Skip((number - 1) * size).Take(size)];

        return new ListPage<T>(
            items.Length,
            pages,
            number,
            contents.Length,
            number == 1,
            number >= pages,
            contents.IsEmpty,
            OpenDataTerms.ValidUntil(today),
            OpenDataTerms.Licence,
            contents);
    }
}
