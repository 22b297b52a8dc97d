using System.Text.RegularExpressions;
using Lucene.Net.Documents;
using Portal.Content.Desks;
using Portal.Content.Publishing;

namespace Portal.Content.Search;

/// <summary>What can be found by readers of one language: each page and each desk that visitors see, in that language or in the one that stands in.</summary>
internal sealed partial class SearchDocuments(Publication publication, string language)
{
    /// <summary>The words of all documents as they are spelled.</summary>
    public SpokenWords Spoken { get; } = new();

    /// <summary>The languages that the documents stand in.</summary>
    public HashSet<string> Languages { get; } = new(StringComparer.Ordinal);

    public IEnumerable<Document> All() => publication.Edition.Pages
        .Select(page => publication.FindPageByKey(page.Key, language))
        .OfType<PublishedPage>()
        .Select(Of)
        .Concat(publication.VisibleDesks.Select(Of));

    private Document Of(PublishedPage page)
    {
        var document = new SearchDocument(FoundId.Page(page.Key), page.Language, this);
        document.Add(Fields.Title, page.Front.Title);
        document.Add(Fields.Terms, string.Join(" . ", Defined().Matches(SearchText.MarkupOf(page)).Select(match => SearchText.WithoutTags(match.Groups["term"].Value))));
        document.Add(Fields.Headings, string.Join(" . ", page.Headings.Select(heading => heading.Text)));
        document.Add(Fields.Summary, page.Front.Summary);
        document.Add(Fields.Body, SearchText.WithoutTags(SearchText.MarkupOf(page)));
        document.AddNames(publication.Edition.Pages.First(known => known.Key == page.Key).Languages.Values.Select(text => text.Title));

        return document.Lucene;
    }

    private Document Of(Desk desk)
    {
        var chain = publication.Fallbacks(language);
        var document = new SearchDocument(FoundId.Desk(desk.Id), desk.Name.In(chain)?.Language ?? language, this);
        document.Add(Fields.Title, $"{desk.Name.In(chain)?.Text} {desk.Abbreviation}");
        document.Add(Fields.Terms, string.Join(" . ", desk.Purposes.Select(purpose => publication.FindText(language, $"desk-purpose.{purpose}"))));
        document.Add(Fields.Summary, desk.Summary.In(chain)?.Text ?? "");
        document.Add(Fields.Body, string.Join(" . ", [
            desk.Area.Note.In(chain)?.Text ?? "",
            desk.WhatHappens.In(chain)?.Text ?? "",
            .. desk.Forms.Select(form => publication.FindText(language, $"desk-form.{form}"))]));
        document.AddNames([.. desk.Name.Texts.Values, desk.Abbreviation, .. desk.VisibleChannels.Select(channel => channel.Value)]);

        return document.Lucene;
    }

    [GeneratedRegex("<dfn>(?<term>.*?)</dfn>", RegexOptions.ExplicitCapture | RegexOptions.Singleline, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Defined();
}
