using Portal.Referral;

namespace Portal.Web.Pages.Verwijspaden;

/// <summary>A case in plain words behind an address, for who wants to keep or pass on a link.</summary>
internal static class CaseLink
{
    /// <summary>The part of the address behind the page's own; empty when nothing was filled in.</summary>
    public static string QueryOf(Guide guide, CaseFacts filled) => QueryString.Create(FieldsOf(guide, filled)).ToUriComponent();

    /// <summary>What a plain link says; <see cref="CaseFacts.Nothing"/> when it says nothing of a case.</summary>
    public static CaseFacts Read(Guide guide, IQueryCollection query)
    {
        var filled = CaseFacts.Of(guide, field => query[field]);

        return CaseRisk.RefusesLink(guide, filled) ? filled with { Place = CaseFacts.Nothing.Place, LeftOutPlace = true } : filled;
    }

    private static IEnumerable<KeyValuePair<string, string?>> FieldsOf(Guide guide, CaseFacts filled)
    {
        foreach (var question in CaseWords.Asked(guide))
        {
            if (filled.AnswerTo(question) is { } answer)
            {
                var words = CaseWords.Of(question);
                yield return new(words.Field, words.WordOf(answer));
            }
        }

        if (filled.Moment != CaseMoment.Now)
        {
            yield return new(CaseWords.MomentField, CaseWords.Moments.First(known => known.Moment == filled.Moment).Word);
        }

        if (filled.Place.Words.Length > 0)
        {
            yield return new(CaseWords.PlaceField, filled.Place.Words);
        }
    }
}
