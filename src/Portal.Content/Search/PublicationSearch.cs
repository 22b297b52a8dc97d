using System.Collections.Frozen;
using Portal.Content.Desks;
using Portal.Content.Publishing;

namespace Portal.Content.Search;

/// <summary>Search in a publication, in memory. The index of a language is made when it is first needed; whoever comes meanwhile waits for it.</summary>
public sealed class PublicationSearch
{
    /// <summary>What is typed beyond this many characters is not looked at.</summary>
    public const int LongestWords = 100;

    /// <summary>So much is shown at most.</summary>
    public const int MostFound = 20;

    private const int MostEmergencyDesks = 2;
    private const int MostTerms = 12;

    private readonly Publication publication;
    private readonly FrozenDictionary<string, Lazy<LanguageIndex>> indexes;
    private readonly Lazy<FrozenDictionary<string, VisitorWords>> words;

    internal PublicationSearch(Publication publication)
    {
        this.publication = publication;
        indexes = publication.Edition.Site.Languages.ToFrozenDictionary(
            language => language.Tag,
            language => new Lazy<LanguageIndex>(() => new LanguageIndex(publication, language.Tag)),
            StringComparer.Ordinal);
        words = new(() => publication.Edition.SearchWords.ToFrozenDictionary(own => own.Key, own => new VisitorWords(own.Key, own.Value), StringComparer.Ordinal));
    }

    /// <summary>Makes the indexes of all languages now, so that no visitor waits for one. Takes seconds: not for the thread of a request.</summary>
    public void Prepare()
    {
        foreach (var tag in publication.Edition.Site.Languages.Select(language => language.Tag))
        {
            Find(tag, tag);
        }
    }

    /// <summary>Takes any text, and answers in bounded time. Nothing of it is kept.</summary>
    /// <exception cref="KeyNotFoundException">The site does not have the language.</exception>
    public SearchFinding Find(string language, string typed)
    {
        var asked = TypedWords.Of(typed);

        if (asked.Words.IsEmpty)
        {
            return SearchFinding.Nothing;
        }

        var index = indexes[language].Value;
        var synonyms = Heard(language, asked, own => own.Synonyms).ToList();
        var terms = synonyms.SelectMany(synonym => synonym.Terms).Distinct(StringComparer.Ordinal).Take(MostTerms);
        var items = FirstOfEach(synonyms.Select(synonym => synonym.Pages.Select(FoundId.Page).Concat(synonym.Desks.Select(FoundId.Desk))))
            .Concat(index.Find(asked, terms))
            .Distinct()
            .Select(id => Open(id, language))
            .OfType<Found>();

        return new SearchFinding(
            [.. Heard(language, asked, own => own.Emergencies).SelectMany(emergency => emergency.Desks).Distinct(StringComparer.Ordinal).Select(publication.FindDesk).OfType<Desk>().Take(MostEmergencyDesks)],
            [.. items.Take(MostFound)],
            index.Suggest(asked, IsKnown));
    }

    private Found? Open(FoundId found, string language) =>
        found.IsDesk
            ? publication.FindDesk(found.Id) is { IsVisible: true } desk ? new Found.AtDesk(desk) : null
            : publication.FindPageByKey(found.Id, language) is { } page ? new Found.OnPage(page) : null;

    /// <summary>What the words mean: in the reader's language, then in any other, since people type in the language they think in.</summary>
    private IEnumerable<T> Heard<T>(string language, TypedWords asked, Func<VisitorWords, Phrases<T>> part) =>
        words.Value.OrderByDescending(own => own.Key == language).ThenBy(own => own.Key, StringComparer.Ordinal).SelectMany(own => part(own.Value).In(asked, word => own.Key == language && !indexes[language].Value.Knows(word)));

    /// <summary>What each meaning leads to first, then what each leads to second, and so on: nobody knows which of them was meant most.</summary>
    private static IEnumerable<FoundId> FirstOfEach(IEnumerable<IEnumerable<FoundId>> meanings) =>
        meanings.SelectMany(meaning => meaning.Select((found, place) => (found, place))).OrderBy(item => item.place).Select(item => item.found);

    private bool IsKnown(string word) => words.Value.Values.Any(own => own.Knows(word));
}
