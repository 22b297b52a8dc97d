using System.Collections.Frozen;
using System.Collections.Immutable;
using Portal.Content.Desks;
using Portal.Content.Folder;
using Portal.Content.Guidance;
using Portal.Content.Regions;
using Portal.Content.Search;
using Portal.Referral;

namespace Portal.Content.Publishing;

/// <summary>An edition, checked, proven and ready to serve. Immutable; visitors are served from nothing else.</summary>
public sealed class Publication
{
    private readonly Wordings wordings;
    private readonly Rendering rendering;
    private readonly RoleFinder roles;
    private readonly OldAddresses oldAddresses;
    private readonly FrozenDictionary<string, Desk> desks;
    private readonly FrozenDictionary<string, GuidanceBlock> blocks;
    private readonly FrozenDictionary<(string Language, string Slug), PublishedPage> bySlug;
    private readonly FrozenDictionary<string, ImmutableArray<PublishedPage>> byLanguage;

    internal Publication(Edition edition, Wordings wordings, Rendering rendering, DiagramForest forest, GuideFigures figures)
    {
        Edition = edition;
        Forest = forest;
        Figures = figures;
        Hash = EditionDocuments.Hash(EditionDocuments.Of(edition));
        Places = new PlaceFinder(edition.Regions);
        Search = new PublicationSearch(this);
        VisibleDesks = [.. edition.Desks.Where(desk => desk.IsVisible)];
        this.wordings = wordings;
        this.rendering = rendering;
        desks = edition.Desks.ToFrozenDictionary(desk => desk.Id, StringComparer.Ordinal);
        blocks = edition.Guide.Blocks.ToFrozenDictionary(block => block.Id, StringComparer.Ordinal);
        bySlug = rendering.Pages.Values.ToFrozenDictionary(page => (page.Language, page.Front.Slug));
        byLanguage = rendering.Pages.Values
            .GroupBy(page => page.Language, StringComparer.Ordinal)
            .ToFrozenDictionary(
                group => group.Key,
                group => group.OrderBy(page => page.Front.Section, StringComparer.Ordinal).ThenBy(page => page.Front.Order).ThenBy(page => page.Key, StringComparer.Ordinal).ToImmutableArray(),
                StringComparer.Ordinal);
        oldAddresses = new OldAddresses(edition.Redirects);
        roles = new RoleFinder(edition, id => desks.TryGetValue(id, out var desk) && desk.IsVisible);
    }

    /// <summary>What was published.</summary>
    public Edition Edition { get; }

    /// <summary>SHA-256 of the edition as it is written, in lower-case hexadecimal: equal for equal editions.</summary>
    public string Hash { get; }

    /// <summary>The compiled guide.</summary>
    public DiagramForest Forest { get; }

    /// <summary>What was proven of the guide.</summary>
    public GuideFigures Figures { get; }

    /// <summary>Finds municipalities.</summary>
    public PlaceFinder Places { get; }

    /// <summary>Finds pages and desks by words.</summary>
    public PublicationSearch Search { get; }

    /// <summary>The desks that visitors see, by id.</summary>
    public ImmutableArray<Desk> VisibleDesks { get; }

    /// <summary>Checks and compiles an edition. There is a publication only when nothing at all is wrong.</summary>
    public static PublicationCompilation Compile(EditionReading reading) => PublicationCompiler.Compile(reading);

    /// <summary>
    /// Compiles and proves what was published once. How it is worded is not judged again: a newer program that is stricter about words must
    /// still serve what is live, and a replica takes a correction over sooner.
    /// </summary>
    public static PublicationCompilation CompilePublished(EditionReading reading) => PublicationCompiler.CompilePublished(reading);

    /// <summary>A desk, hidden ones too; null when there is none.</summary>
    public Desk? FindDesk(string id) => desks.GetValueOrDefault(id);

    /// <summary>The page with this address in just this language; null when there is none.</summary>
    public PublishedPage? FindPage(string language, string slug) => bySlug.GetValueOrDefault((language, slug));

    /// <summary>The page in this language, or in English or Dutch where it is not translated; null when there is none.</summary>
    public PublishedPage? FindPageByKey(string key, string language)
    {
        foreach (var tag in wordings.Fallbacks(language))
        {
            if (rendering.Pages.TryGetValue((key, tag), out var page))
            {
                return page;
            }
        }

        return null;
    }

    /// <summary>The address of what took over an address of the old site; null when nothing did.</summary>
    /// <param name="host">Of the request, without its port.</param>
    /// <param name="path">With its leading slash; case and a slash at the end do not count.</param>
    public string? FindByOldAddress(string host, string path) => oldAddresses.Find(host, path) is { } redirect
        ? OldAddressTarget.AddressOf(redirect) ?? Addresses.Page(redirect.Language, rendering.Pages[(redirect.Page, redirect.Language)].Front.Slug)
        : null;

    /// <summary>The pages that are there in this language, by section and order.</summary>
    public ImmutableArray<PublishedPage> PagesIn(string language) => byLanguage.GetValueOrDefault(language, []);

    /// <summary>A word of the interface; English or Dutch where this language lacks it, and the program's own where the edition is older than that.</summary>
    /// <exception cref="KeyNotFoundException">Neither has it in any language.</exception>
    public string Text(string language, string key) => wordings.Text(language, key);

    /// <summary>As <see cref="Text"/>; null when no language has it.</summary>
    internal string? FindText(string language, string key) => wordings.FindText(language, key);

    /// <summary>The language itself, then English, then Dutch.</summary>
    public IReadOnlyList<string> Fallbacks(string language) => wordings.Fallbacks(language);

    /// <summary>A guidance block: in full, or the careful text when it rests on law that nobody has read or whose reading has expired.</summary>
    /// <exception cref="KeyNotFoundException">There is no such block.</exception>
    public PublishedBlock Block(string id, string language, DateOnly today)
    {
        var block = blocks[id];
        var isFallback = block.Legal is { } legal && !legal.IsInForce(today);
        var tag = Fallbacks(language).First(tag => rendering.Blocks.ContainsKey((id, tag, isFallback)));

        return new PublishedBlock(id, tag, wordings.Guide(tag).Blocks[id].Title, rendering.Blocks[(id, tag, isFallback)], isFallback, block.Page);
    }

    /// <summary>The words of the guide, with English or Dutch for what this language lacks.</summary>
    public GuideWords Words(string language) => wordings.Guide(language);

    /// <summary>Who fills a regional role in a municipality on a day; the role's national desk where nobody is known.</summary>
    /// <param name="municipalityCode">CBS code; null when the visitor did not say.</param>
    /// <exception cref="KeyNotFoundException">There is no such role.</exception>
    public Desk DeskFor(string role, string? municipalityCode, DateOnly day) => desks[roles.DeskFor(role, municipalityCode, day)];

    /// <summary>As <see cref="DeskFor"/>, with where and how long the desk fills the role; null where the national desk stands in.</summary>
    public RoleHolder? HolderFor(string role, string? municipalityCode, DateOnly day) => roles.HolderFor(role, municipalityCode, day);

    /// <summary>Whether another desk than the national one fills the role somewhere on a day.</summary>
    /// <exception cref="KeyNotFoundException">There is no such role.</exception>
    public bool ResolvesSomewhere(string role, DateOnly day) => roles.ResolvesSomewhere(role, day);

    /// <summary>The given facts of the guide now: <c>yes</c> when the desk behind one is known to be open, else <c>no</c>.</summary>
    public ImmutableSortedDictionary<string, string> GivenFactsAt(DateTimeOffset now) =>
        Moments.GivenFacts(Edition.Guide, id => FindDesk(id) is { } desk && DeskVoices.IsOpen(desk, now));
}
