using Portal.Content;

namespace Portal.Web.Reading;

/// <summary>The language of a request, known before anything can go wrong, so that error pages speak it too.</summary>
internal sealed record ReaderLanguage(Language Language)
{
    /// <summary>The first part of the address, else what the browser asks for, else the site's own.</summary>
    public static ReaderLanguage Of(HttpRequest request, IReadOnlyList<Language> languages, string defaultLanguage)
    {
        var first = request.Path.Value?.Split('/', 3) is [_, var segment, ..] ? segment : "";
        var language = languages.FirstOrDefault(known => known.Tag == first)
            ?? Asked(request, languages)
            ?? languages.First(known => known.Tag == defaultLanguage);

        return new ReaderLanguage(language);
    }

    private static Language? Asked(HttpRequest request, IReadOnlyList<Language> languages) => request.GetTypedHeaders().AcceptLanguage
        .Where(asked => asked.Quality != 0)
        .OrderByDescending(asked => asked.Quality ?? 1)
        .Select(asked => Match(asked.Value.ToString(), languages))
        .FirstOrDefault(language => language is not null);

    /// <summary><c>nl-BE</c> reads <c>nl</c>.</summary>
    private static Language? Match(string asked, IReadOnlyList<Language> languages) =>
        languages.FirstOrDefault(known => known.Tag.Equals(asked, StringComparison.OrdinalIgnoreCase))
        ?? languages.FirstOrDefault(known => known.Tag.Split('-')[0].Equals(asked.Split('-')[0], StringComparison.OrdinalIgnoreCase));
}
