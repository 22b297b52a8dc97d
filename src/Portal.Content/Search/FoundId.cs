using System.Globalization;
using Lucene.Net.Documents;

namespace Portal.Content.Search;

/// <summary>A page by its key, or a desk by its id.</summary>
internal readonly record struct FoundId(bool IsDesk, string Id)
{
    public static FoundId Page(string key) => new(IsDesk: false, key);

    public static FoundId Desk(string id) => new(IsDesk: true, id);

    public static FoundId Of(Document document) =>
        document.Get(Fields.Page, CultureInfo.InvariantCulture) is { } key ? Page(key) : Desk(document.Get(Fields.Desk, CultureInfo.InvariantCulture));
}
