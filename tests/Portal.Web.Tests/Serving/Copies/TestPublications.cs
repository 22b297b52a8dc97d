using System.Collections.Immutable;
using Portal.Content.Folder;
using Portal.Storage.Publishing;

namespace Portal.Web.Tests.Serving.Copies;

/// <summary>Small published editions; nothing compiles them.</summary>
internal static class TestPublications
{
    public static readonly Guid Installation = new("6f0f7a52-54a2-4d55-9b2a-2a1c5f2a9f10");

    public static PublishedEdition Number(int number, string text = "naam: Informatiepunt\n")
    {
        var documents = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal)
            .Add("site.yml", text)
            .Add("texts/ar.yml", "guide.next: التالي\n");

        return new PublishedEdition(
            Installation,
            number,
            new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero).AddSeconds(number),
            "Noor",
            "Nieuw nummer",
            EditionDocuments.Hash(documents),
            documents);
    }
}
