using System.Globalization;
using Portal.Content;
using Portal.Content.Desks;
using Portal.Content.Publishing;
using Portal.Web.Setup;

namespace Portal.Web.Reading;

/// <summary>Who a page speaks to: the language, and the moment. Made once for each request.</summary>
internal sealed class Reader
{
    private readonly PublicationHost host;
    private readonly HttpContext? request;

    public Reader(PublicationHost host, Publication publication, IHttpContextAccessor accessor, TimeProvider clock)
    {
        this.host = host;
        request = accessor.HttpContext;
        Publication = publication;
        Language = accessor.HttpContext?.Features.Get<ReaderLanguage>()?.Language
            ?? throw new InvalidOperationException("A reader exists only within a request.");
        Culture = CultureOf(Tag);
        Now = DutchTime.At(clock.GetUtcNow());
    }

    private Reader(Reader other, Language language)
    {
        host = other.host;
        Publication = other.Publication;
        Language = language;
        Culture = CultureOf(Tag);
        Now = other.Now;
    }

    public Publication Publication { get; }

    public Language Language { get; }

    public string Tag => Language.Tag;

    /// <summary>The moment of the request, in Dutch time.</summary>
    public DateTimeOffset Now { get; }

    public DateOnly Today => DateOnly.FromDateTime(Now.DateTime);

    /// <summary>How the language writes numbers and the names of days; always in the calendar that the Netherlands keeps.</summary>
    public CultureInfo Culture { get; }

    /// <summary>The languages of the menu.</summary>
    public IEnumerable<Language> Languages => host.LanguagesFor(request);

    public Site Site => Publication.Edition.Site;

    public string Direction => DirectionOf(Tag);

    /// <summary>A word of the interface.</summary>
    public string this[string key] => Publication.Text(Tag, key);

    /// <summary>A sentence of the interface with something filled in.</summary>
    public string Fill(string key, params object[] values) => string.Format(Culture, this[key], values);

    /// <summary>Things side by side, with the comma of the language between them.</summary>
    public string List(IEnumerable<string> things) => string.Join($"{this["list.comma"]} ", things);

    /// <summary>A text of the edition in the nearest language that has it; an empty one when none has.</summary>
    public Worded In(LocalText text) => text.In(Publication.Fallbacks(Tag)) is var (language, words) ? new Worded(words, language) : new Worded("", Tag);

    /// <summary>
    /// For a page that not every language has: this reader, or one at the same moment in the nearest language whose own texts have the key; this one when none has.
    /// </summary>
    public Reader Speaking(string key)
    {
        var tag = Publication.Fallbacks(Tag).FirstOrDefault(tag => Publication.Edition.Texts.TryGetValue(tag, out var texts) && texts.ContainsKey(key), Tag);

        return tag == Tag ? this : new Reader(this, Site.Languages.First(language => language.Tag == tag));
    }

    public string DirectionOf(string language) =>
        Site.Languages.FirstOrDefault(known => known.Tag == language)?.IsRightToLeft == true ? "rtl" : "ltr";

    private static CultureInfo CultureOf(string tag)
    {
        var culture = new CultureInfo(tag, useUserOverride: false);
        if (culture.OptionalCalendars.FirstOrDefault(calendar => calendar is GregorianCalendar) is { } gregorian)
        {
            culture.DateTimeFormat.Calendar = gregorian;
        }

        return culture;
    }
}
