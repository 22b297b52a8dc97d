using System.Collections.Immutable;
using FluentValidation;
using Portal.Content.Folder;
using Portal.Content.Pages;

namespace Portal.Web.Pages.Beheer.Paginas;

/// <summary>A page in one language, as it is typed.</summary>
internal sealed class PageForm
{
    public string Title { get; set; } = "";

    public string BrowserTitle { get; set; } = "";

    public string Slug { get; set; } = "";

    public string Summary { get; set; } = "";

    public List<string> Audience { get; set; } = [];

    public string Section { get; set; } = "";

    public int Order { get; set; }

    public string Owner { get; set; } = "";

    public DateOnly CheckedOn { get; set; }

    public DateOnly ReviewBy { get; set; }

    public string Translation { get; set; } = "";

    public string Law { get; set; } = "";

    /// <summary>A source to a line.</summary>
    public string Sources { get; set; } = "";

    public string Body { get; set; } = "";

    /// <summary>What was changed, for who looks at the revisions.</summary>
    public string Note { get; set; } = "";

    /// <summary>Of a translation: whether the editor says that it fits the source as it is now.</summary>
    public bool FitsSource { get; set; }

    public static PageForm Of(PageText text) => new()
    {
        Title = text.Title,
        BrowserTitle = text.BrowserTitle,
        Slug = text.Slug,
        Summary = text.Summary,
        Audience = [.. text.Audience],
        Section = text.Section,
        Order = text.Order,
        Owner = text.Owner,
        CheckedOn = text.CheckedOn,
        ReviewBy = text.ReviewBy,
        Translation = text.Translation,
        Law = text.Law,
        Sources = string.Join('\n', text.Sources),
        Body = text.Body,
    };

    /// <param name="before">What stands in the draft; null when that is nothing.</param>
    public PageText ToText(PageText? before) => new(
        Title.Trim(),
        BrowserTitle.Trim(),
        Slug.Trim().Trim('/'),
        Summary.Trim(),
        Picked(PageTerms.Audiences, Audience, before?.Audience),
        Section,
        Order,
        Owner.Trim(),
        CheckedOn,
        ReviewBy,
        Translation,
        Law.Trim(),
        Lines(Sources),
        string.Join('\n', Body.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n').Select(line => line.TrimEnd('\r'))).Trim('\n'),
        BodyLine: 0);

    /// <summary>In the order of the list, unless the same was picked before.</summary>
    internal static ImmutableArray<string> Picked(ImmutableArray<string> known, List<string> picked, ImmutableArray<string>? before)
    {
        ImmutableArray<string> found = [.. known.Where(picked.Contains)];

        return before is { } same && same.Length == found.Length && same.All(found.Contains) ? same : found;
    }

    internal static ImmutableArray<string> Lines(string typed) =>
        [.. typed.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.Ordinal)];
}

internal sealed class PageFormValidator : AbstractValidator<PageForm>
{
    private const int Longest = 2000;

    public PageFormValidator()
    {
        RuleFor(form => form.Title).NotEmpty().WithMessage("Geef de pagina een titel.").MaximumLength(Longest);
        RuleFor(form => form.Summary).NotEmpty().WithMessage("Zeg in een of twee zinnen waar de pagina over gaat.").MaximumLength(Longest);
        RuleFor(form => form.Slug)
            .Must(slug => slug.Trim().Trim('/') is { Length: <= 200 } path && (path.Length == 0 || Ids.IsPath(path)))
            .WithMessage("Gebruik voor het adres kleine letters, cijfers, streepjes en schuine strepen, zoals rechten/bedenktijd.");
        RuleFor(form => form.Audience).Must(audience => audience.Exists(one => PageTerms.Audiences.Contains(one, StringComparer.Ordinal))).WithMessage("Kies voor wie de pagina is.");
        RuleFor(form => form.Section).Must(section => PageTerms.Sections.Contains(section, StringComparer.Ordinal)).WithMessage("Kies een deel van de site.");
        RuleFor(form => form.Order).InclusiveBetween(0, 9999).WithMessage("Kies een plaats van 0 tot 9999.");
        RuleFor(form => form.Owner).NotEmpty().WithMessage("Zeg wie de pagina bijhoudt.").MaximumLength(Longest);
        RuleFor(form => form.CheckedOn).NotEmpty().WithMessage("Zeg wanneer de pagina is nagekeken.");
        RuleFor(form => form.ReviewBy).GreaterThan(form => form.CheckedOn).WithMessage("De dag om opnieuw na te kijken komt na de dag waarop de pagina is nagekeken.");
        RuleFor(form => form.Translation).Must(state => PageTerms.Translations.Contains(state, StringComparer.Ordinal)).WithMessage("Kies hoe het met de vertaling staat.");
        RuleFor(form => form.Law).MaximumLength(Longest);
        RuleFor(form => form.Body).NotEmpty().WithMessage("De pagina heeft nog geen tekst.");
        RuleFor(form => form.Note).MaximumLength(1000).WithMessage("Houd de toelichting korter dan 1000 tekens.");
    }
}
