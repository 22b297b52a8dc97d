using System.Collections.Immutable;
using CsCheck;
using Portal.Content.Folder;
using Portal.Testing;
using Portal.Testing.Editions;

namespace Portal.Content.Tests.Folder;

public sealed class EditionDocumentsTests
{
    [Fact]
    public void Reading_the_documents_of_the_shipped_edition_gives_the_same_edition()
    {
        var documents = EditionDocuments.Of(ShippedEdition.Edition);

        var reading = EditionDocuments.Read(documents);

        Assert.Empty(reading.Problems);
        Assert.Equal(Structure.Of(ShippedEdition.Edition), Structure.Of(reading.Edition));
        Assert.Equal(documents, EditionDocuments.Of(reading.Edition!));
    }

    [Fact]
    public void Reading_the_documents_of_any_edition_gives_the_same_edition() => RandomEditions.Any.Sample(
        edition =>
        {
            var reading = EditionDocuments.Read(EditionDocuments.Of(edition));

            Assert.Empty(reading.Problems);
            Assert.Equal(Structure.Of(edition), Structure.Of(reading.Edition));
        },
        iter: 100,
        threads: 1);

    [Fact]
    public void Mistakes_in_documents_are_told_as_those_in_files()
    {
        using var folder = new TestFolder();
        folder.Change("site.yml", "owner: CoMensha", "ownr: CoMensha").Remove("guide/guide.yml").Put("desks/Wrong.yml", "kind: shelter").Put("redirects.csv", "host\r\n");
        var documents = Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories)
            .ToImmutableDictionary(file => Path.GetRelativePath(folder.Path, file), File.ReadAllText);

        var reading = EditionDocuments.Read(documents);

        Assert.Null(reading.Edition);
        Assert.Contains(reading.Problems, problem => problem is { Source: "site.yml", Line: 5 });
        Assert.Equal(folder.Read().Problems, reading.Problems);
    }

    [Fact]
    public void The_hash_is_that_of_the_publication_and_knows_neither_order_nor_where_a_text_ends_by_chance()
    {
        var documents = EditionDocuments.Of(ShippedEdition.Edition);

        Assert.Equal(ShippedEdition.Publication.Hash, EditionDocuments.Hash(documents.Reverse().ToDictionary()));
        Assert.NotEqual(EditionDocuments.Hash(Documents(("a", "b c"))), EditionDocuments.Hash(Documents(("a b", "c"))));
    }

    private static Dictionary<string, string> Documents(params (string File, string Text)[] documents) =>
        documents.ToDictionary(document => document.File, document => document.Text, StringComparer.Ordinal);
}
