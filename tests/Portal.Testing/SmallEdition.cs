using Portal.Content;
using Portal.Content.Folder;

namespace Portal.Testing;

/// <summary>A small sound edition in Dutch and English: compiled in no time, but without the words that pages need.</summary>
public static class SmallEdition
{
    private static readonly Lazy<Edition> Read = new(ReadFiles);

    public static IReadOnlyDictionary<string, string> Files { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["site.yml"] = """
            languages:
              - {tag: nl, name: Nederlands, direction: ltr}
              - {tag: en, name: English, direction: ltr}
            defaultLanguage: nl
            owner: CoMensha
            contact: info@example.nl
            exitAddress: https://www.knmi.nl/
            emergencyDesk: emergency
            alwaysDesk: always
            hosts: []

            """,
        ["texts/nl.yml"] = "guide.next: Volgende\nmarkdown.back-to-text: Terug\nmarkdown.footnote: 'Voetnoot {0}'\nmarkdown.footnotes: Voetnoten\nmarkdown.rights: Je recht\nmarkdown.table: Tabel\nmarkdown.warning: Let op\n",
        ["texts/en.yml"] = "guide.next: Next\nmarkdown.back-to-text: Back\nmarkdown.footnote: 'Footnote {0}'\nmarkdown.footnotes: Footnotes\nmarkdown.rights: Your right\nmarkdown.table: Table\nmarkdown.warning: Take care\n",
        ["desks/emergency.yml"] = Desk("Noodnummer", "Emergency line", "112", "emergency"),
        ["desks/always.yml"] = Desk("Altijd iemand", "Always somebody", "0800-2000", "help"),
        ["pages/home/nl.md"] = Page("Hulp en informatie", "", "S, P, B", "home", "source", "Welkom. Lees over [bedenktijd](page:rechten/bedenktijd)."),
        ["pages/home/en.md"] = Page("Help and information", "", "S, P, B", "home", "current", "Welcome. Call [somebody](desk:always)."),
        ["pages/rechten/bedenktijd/nl.md"] = Page("Bedenktijd", "rechten/bedenktijd", "S, P", "rechten", "source", "## Hoe lang\n\nDertig dagen."),
        ["pages/rechten/bedenktijd/en.md"] = Page("Time to think", "rights/time-to-think", "S, P", "rechten", "current", "## How long\n\nThirty days."),
        ["guide/guide.yml"] = """
            mostQuestions: 7
            facts:
              - {id: danger, values: [yes, no], use: walk}
              - {id: papers, values: [yes, no], use: walk}
              - {id: always-open, values: [yes, no], use: given, desk: always}
            questions:
              - id: danger
                number: 1
                fact: danger
                answers: {yes: 1, no: 2, unknown: 3}
              - id: papers
                number: 2
                fact: papers
                answers: {yes: 1, no: 2, unknown: 3}
            rules:
              - id: danger-now
                when: {danger: [yes]}
                decisive: true
                whenSafe: {danger: no}
                refer:
                  - {desk: emergency, for: emergency, priority: 0, reason: danger-now}
              - id: talk
                when: {all: []}
                refer:
                  - {desk: always, for: help, priority: 10, reason: talk}
              - id: no-papers
                when: {papers: [no, unknown]}
                refer:
                  - {block: reflection-period, for: residence, priority: 20, reason: no-papers}
            safetyRules:
              - id: danger-first
                when: {danger: [yes]}
                must: {first: {desk: emergency}}
              - id: papers-protected
                when: {papers: [no], danger: [no, unknown]}
                must: {contains: {tag: residence-protection}}
            cases:
              - id: cleaner
                story: A cleaner without papers.
                view: guide
                facts: {danger: no, papers: no}
                first: [desk:always]
                contains: [{block: reflection-period}]
                absent: [{for: emergency}]
            blocks:
              - {id: reflection-period, tags: [residence-protection], page: rechten/bedenktijd, legal: {expires: 2027-06-01}}
            roles:
              - {id: care-coordinator, fallback: always}

            """,
        ["guide/nl.yml"] = Words,
        ["guide/en.yml"] = Words,
        ["regions/municipalities.csv"] = "gm_code,name,province,police_unit,safety_region,veilig_thuis_region,centre_municipality\nGM0014,Groningen,Groningen,Noord-Nederland,Groningen,Groningen,Groningen\n",
        ["regions/places.csv"] = "place,gm_code,kind,canonical\nHaren,GM0014,place,\n",
        ["regions/postcodes.csv"] = "pc4,gm_code,rank,place,basis\n9711,GM0014,1,Groningen,geonames+cbs\n",
        ["regions/roles.csv"] = "role,area_kind,area,desk,from,until\ncare-coordinator,municipality,GM0014,always,2026-01-01,\n",
        ["search/nl.yml"] = """
            synonyms:
              - words: [nadenken, dertig dagen]
                terms: [bedenktijd]
                pages: [rechten/bedenktijd]
                desks: [always]
            emergencies:
              - words: [help mij nu]
                desks: [emergency]

            """,
        ["redirects.csv"] = "host,path,page,language\n,/verblijf,rechten/bedenktijd,nl\n",
    };

    private const string Words = """
        questions:
          danger:
            title: Are you in danger now?
            why: Because then we show the emergency line. Nothing is kept.
            topic: Danger
            answers:
              yes: {label: Yes, because: you are in danger now}
              no: {label: No, because: you are not in danger now}
              unknown: {label: I do not know}
          papers:
            title: Do you have papers?
            why: There is help without papers. Nothing is kept.
            topic: Papers
            answers:
              yes: {label: Yes, because: you have papers}
              no: {label: No, because: you have no papers}
              unknown: {label: I would rather not say}
        reasons:
          danger-now: In danger you call this number.
          no-papers: You get time to think.
          talk: You can talk to somebody.
        blocks:
          reflection-period:
            title: Time to think
            text: You get thirty days.
            fallback: You may have rights. Ask a lawyer before you decide.
        roles:
          care-coordinator: Care coordinator
        safetyRules:
          danger-first: In danger the emergency line comes first.
          papers-protected: Without papers the path names the time to think.

        """;

    public static Edition Edition => Read.Value;

    /// <summary>The same, kept by somebody else: a change that is easily seen.</summary>
    public static Edition OwnedBy(string owner) => Edition with { Site = Edition.Site with { Owner = owner } };

    private static Edition ReadFiles() => EditionDocuments.Read(Files).Edition ?? throw new InvalidOperationException("The small edition has mistakes.");

    private static string Desk(string nl, string en, string phone, string purpose) => $$"""
        kind: helpline
        listing: public
        name: {nl: {{nl}}, en: {{en}}}
        summary: {nl: Voor iedereen., en: For everybody.}
        purposes: [{{purpose}}]
        audiences: [victim]
        area: {scope: national}
        consent:
          canStop: {value: yes, source: G6.7}
        channels:
          - id: phone
            type: phone
            value: {{phone}}
            hours: {week: [mo-su 00:00-24:00], holidays: open}
            confidence: high
            source: https://example.nl
            checked: 2026-02-15
        confidence: high

        """;

    private static string Page(string title, string slug, string audience, string section, string translation, string body) => $"""
        ---
        title: {title}
        slug: '{slug}'
        summary: Wat je kunt doen.
        audience: [{audience}]
        section: {section}
        order: 1
        owner: CoMensha
        checkedOn: 2026-02-15
        reviewBy: 2027-02-15
        translation: {translation}
        ---
        {body}

        """;
}
