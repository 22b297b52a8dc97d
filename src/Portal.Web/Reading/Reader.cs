using System.Globalization;
using Portal.Content;
using Portal.Content.Desks;
using Portal.Web.Setup;

namespace Portal.Web.Reading;

/// <summary>Who a page speaks to: the language, and the moment. Made once for each request.</summary>
internal sealed class Reader
{
    private readonly PublicationHost host;

    public Reader(PublicationHost host, IHttpContextAccessor accessor, TimeProvider clock)
    {
        this.host = host;
        Language = accessor.HttpContext?.Features.Get<ReaderLanguage>()?.Language
            ?? throw new InvalidOperationException("A reader exists only within a request.");
        Culture = CultureOf(Tag);
        Now = DutchTime.At(clock.GetUtcNow());
    }

    public Language Language { get; }

    public string Tag => Language.Tag;

    /// <summary>The moment of the request, in Dutch time.</summary>
    public DateTimeOffset Now { get; }

    public DateOnly Today => DateOnly.FromDateTime(Now.DateTime);

    /// <summary>The languages of the menu.</summary>
    public IEnumerable<Language> Languages => host.ShownLanguages;

    public Site Site => host.Edition.Site;

    /// <summary>The reader's language, then those that stand in for it.</summary>
    public IReadOnlyList<string> Fallbacks => [.. new[] { Tag, "en", "nl" }.Distinct(StringComparer.Ordinal)];

    /// <summary>A word of the interface.</summary>
    public string this[string key] => Fallbacks
        .Select(tag => host.Edition.Texts.GetValueOrDefault(tag)?.GetValueOrDefault(key))
        .FirstOrDefault(text => text is not null) ?? throw new KeyNotFoundException(key);

    /// <summary>A sentence of the interface with something filled in.</summary>
    public string Fill(string key, params object[] values) => string.Format(Culture, this[key], values);

    /// <summary>A text of the edition in the nearest language that has it; an empty one when none has.</summary>
    public Worded In(LocalText text) => text.In(Fallbacks) is var (language, words) ? new Worded(words, language) : new Worded("", Tag);

    public string Direction => DirectionOf(Tag);

    public string DirectionOf(string language) =>
        Site.Languages.FirstOrDefault(known => known.Tag == language)?.IsRightToLeft == true ? "rtl" : "ltr";

    /// <summary>How the language writes numbers and the names of days; always in the calendar that the Netherlands keeps.</summary>
    public CultureInfo Culture { get; }

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
