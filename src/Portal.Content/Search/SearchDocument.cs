using Lucene.Net.Documents;

namespace Portal.Content.Search;

/// <summary>A page or a desk on its way into the index.</summary>
internal sealed class SearchDocument
{
    private readonly string language;
    private readonly SearchDocuments all;

    public SearchDocument(FoundId found, string language, SearchDocuments all)
    {
        this.language = language;
        this.all = all;
        all.Languages.Add(language);
        Lucene = [new StoredField(found.IsDesk ? Fields.Desk : Fields.Page, found.Id)];
    }

    public Document Lucene { get; }

    public void Add(string field, string text)
    {
        var plain = SearchText.Of(text);
        Lucene.Add(new TextField(Fields.In(language, field), plain, Field.Store.NO));
        Lucene.Add(new TextField(Fields.Words, plain, Field.Store.NO));
        all.Spoken.Hear(plain);

        if (field is not Fields.Body)
        {
            Lucene.Add(new TextField(Fields.Pieces, plain, Field.Store.NO));
        }
    }

    public void AddNames(IEnumerable<string> names)
    {
        foreach (var name in names.Select(SearchText.Of))
        {
            Lucene.Add(new TextField(Fields.Names, name, Field.Store.NO));
        }
    }
}
