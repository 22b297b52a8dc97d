using System.Collections.Frozen;
using System.Collections.Immutable;
using Portal.Content.Desks;
using Portal.Content.Publishing;
using Portal.Web.Desks;
using Portal.Web.Reading;

namespace Portal.Web.OpenData.Hsds.Writing;

/// <summary>Every list of words and every word in it, in one language.</summary>
internal sealed class Vocabulary
{
    public const string Form = "form";
    public const string Purpose = "purpose";
    public const string Audience = "audience";
    public const string Age = "age";
    public const string Kind = "kind";
    public const string Tag = "tag";
    public const string Scope = "scope";
    public const string Channel = "channel";
    public const string Cost = "cost";
    public const string Anonymity = "anonymity";
    public const string Trace = "trace";
    public const string Consent = "consent";
    public const string Fact = "fact";

    /// <summary>Of the lists, not of the standard: a word is only ever added.</summary>
    private const string Edition = "1";

    private readonly FrozenDictionary<(string Taxonomy, string Code), TaxonomyTerm> terms;

    public Vocabulary(Publication publication, Words words)
    {
        var desks = publication.VisibleDesks;
        Taxonomies = [.. Lists(desks).Select(list => new Taxonomy(IdOf(list.Name), list.Name, words[$"open-data.{list.Name}"], Edition))];
        Terms =
        [
            .. from list in Lists(desks)
               from code in list.Codes
               let name = list.KeyOf is { } keyOf ? words[keyOf(code)] : code
               let description = list.KeyOf is null ? words[$"open-data.{list.Name}"] : name
               select new TaxonomyTerm(IdOf(list.Name, code), code, name, description, list.Name, IdOf(list.Name), words.Language),
        ];
        terms = Terms.ToFrozenDictionary(term => (term.Taxonomy, term.Code));
    }

    public ImmutableArray<Taxonomy> Taxonomies { get; }

    public ImmutableArray<TaxonomyTerm> Terms { get; }

    /// <summary>Says a term of something.</summary>
    public TermLink Link(string entity, Guid id, string taxonomy, string code, string? value = null, string? label = null)
    {
        var term = terms[(taxonomy, code)];

        return new TermLink(NameBasedId.Of("attribute", id.ToString(), taxonomy, code), id, term.Id, taxonomy, entity, value, term, label);
    }

    private static IEnumerable<(string Name, IEnumerable<string> Codes, Func<string, string>? KeyOf)> Lists(ImmutableArray<Desk> desks) =>
    [
        (Form, FilterWords.Forms.Words.Select(word => word.Id), code => $"desk-form.{code}"),
        (Purpose, FilterWords.Purposes.Words.Select(word => word.Id), code => $"desk-purpose.{code}"),
        (Audience, FilterWords.Audiences.Words.Select(word => word.Id), code => $"desk-audience.{code}"),
        (Age, FilterWords.Ages.Words.Select(word => word.Id), code => $"desk-age.{code}"),
        (Kind, Ordered(desks.Select(desk => desk.Kind)), null),
        (Tag, Ordered(desks.SelectMany(desk => desk.Tags)), null),
        (Scope, ["national", "regional", "abroad"], code => $"desks.{code}"),
        (Channel, Names<ChannelType>(), code => $"channel.{code}"),
        (Cost, Names<Cost>(), code => $"cost.{code}"),
        (Anonymity, Names<Anonymity>(), code => $"anonymity.{code}"),
        (Trace, ["on-bill", "accepts-withheld", "calls-back", "leaves-voicemail", "without-credit", "works-from-abroad"], code => $"trace.{code}.unknown"),
        (Consent, ["writes-down-name", "may-have-to-act", "passes-on", "enforces-migration-law", "can-stop"], code => $"consent.{code}.unknown"),
        (Fact, ["order", "from-abroad", "confidence", "checked", "called", "police-report", "closed-on-holidays"], code => $"open-data.fact.{code}"),
    ];

    private static IEnumerable<string> Ordered(IEnumerable<string> codes) => codes.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Names<TEnum>()
        where TEnum : struct, Enum => Enum.GetValues<TEnum>().Select(TextKey.Of);

    private static Guid IdOf(params ReadOnlySpan<string> names) => NameBasedId.Of(["taxonomy", .. names]);
}
