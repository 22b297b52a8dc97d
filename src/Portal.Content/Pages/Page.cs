using System.Collections.Immutable;

namespace Portal.Content.Pages;

/// <summary>A content page in one or more languages.</summary>
/// <param name="Key">Permanent; other pages and redirects name it. Lower case with slashes.</param>
/// <param name="Languages">The page in each language, by language tag.</param>
public sealed record Page(string Key, ImmutableSortedDictionary<string, PageText> Languages);

/// <summary>A page in one language: the front matter and the Markdown of <c>pages/&lt;key&gt;/&lt;lang&gt;.md</c>.</summary>
/// <param name="Title">The visible heading.</param>
/// <param name="BrowserTitle">What the browser's tab and history show; neutral on pages for victims. Empty means <paramref name="Title"/>.</param>
/// <param name="Slug">Its address in this language, without leading or trailing slash; empty for home.</param>
/// <param name="Summary">One or two sentences under the heading.</param>
/// <param name="Audience">S (victims), P (professionals), B (citizens).</param>
/// <param name="Section">The part of the tree it stands in, as in <c>texts/</c> under <c>section.*</c>.</param>
/// <param name="Order">Its place within the section.</param>
/// <param name="Owner">Who keeps it true.</param>
/// <param name="CheckedOn">When its facts were last checked.</param>
/// <param name="ReviewBy">When it must be looked at again.</param>
/// <param name="Translation"><c>source</c>, <c>current</c> or <c>draft</c>.</param>
/// <param name="Law">For legal pages: which law at which date. Empty for others.</param>
/// <param name="Sources">Where the facts were read; also fact ids.</param>
/// <param name="Body">Markdown.</param>
/// <param name="BodyLine">The line of the file on which the body starts, for problems.</param>
public sealed record PageText(
    string Title,
    string BrowserTitle,
    string Slug,
    string Summary,
    ImmutableArray<string> Audience,
    string Section,
    int Order,
    string Owner,
    DateOnly CheckedOn,
    DateOnly ReviewBy,
    string Translation,
    string Law,
    ImmutableArray<string> Sources,
    string Body,
    int BodyLine);
