using System.Collections.Immutable;
using System.Diagnostics;
using Portal.Content.Publishing;
using Portal.Content.Search;
using Portal.Web.Reading;

namespace Portal.Web.Search;

/// <summary>Something that was found, as a list shows it.</summary>
/// <param name="Part">The part of the site it stands in.</param>
internal sealed record FoundLine(string Address, Worded Part, Worded Title, Worded Summary)
{
    public static ImmutableArray<FoundLine> Of(Reader reader, IEnumerable<Found> found) => [.. found.Select(item => Of(reader, item))];

    private static FoundLine Of(Reader reader, Found found) => found switch
    {
        Found.OnPage { Page: var page } => new(
            Addresses.Page(reader.Tag, page.Front.Slug),
            PartOf(reader, page),
            new Worded(page.Front.Title, page.Language),
            new Worded(page.Front.Summary, page.Language)),
        Found.AtDesk { Desk: var desk } => new(
            Addresses.Desk(reader.Tag, desk.Id),
            new Worded(reader["search.desk"], reader.Tag),
            reader.In(desk.Name),
            reader.In(desk.Summary)),
        _ => throw new UnreachableException(),
    };

    private static Worded PartOf(Reader reader, PublishedPage page) =>
        reader.Publication.FindPageByKey(page.Key.Split('/')[0], reader.Tag) is { } above && above.Key != page.Key
            ? new Worded(above.Front.Title, above.Language)
            : new Worded(reader["search.page"], reader.Tag);
}
