using System.Collections.Immutable;
using Portal.Content.Desks;
using Portal.Content.Guidance;
using Portal.Content.Pages;
using Portal.Content.Regions;
using Portal.Content.Search;
using Portal.Content.Translations;

namespace Portal.Content;

/// <summary>Everything the portal says, as editors keep it. Checked and compiled it becomes a <c>Publication</c>.</summary>
/// <param name="Texts">Every word of the interface: by language tag, then by key.</param>
/// <param name="SearchWords">By language tag.</param>
/// <param name="TranslatedFrom">Which source each translation was made from, by the language it was made into.</param>
public sealed record Edition(
    Site Site,
    ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, string>> Texts,
    ImmutableArray<Page> Pages,
    ImmutableArray<Desk> Desks,
    GuideContent Guide,
    RegionData Regions,
    ImmutableArray<Redirect> Redirects,
    ImmutableSortedDictionary<string, SearchWords> SearchWords,
    ImmutableSortedDictionary<string, TranslationMarks> TranslatedFrom);

/// <summary>Settings of the site that editors keep: <c>site.yml</c>.</summary>
/// <param name="Languages">In the order of the language menu.</param>
/// <param name="DefaultLanguage">For who asks for none of them.</param>
/// <param name="Owner">The organisation that runs the portal.</param>
/// <param name="Contact">Its mail address for questions about the site.</param>
/// <param name="ExitAddress">The neutral site that the leave link goes to; <c>https</c>.</param>
/// <param name="EmergencyDesk">The desk of the emergency line, by id.</param>
/// <param name="AlwaysDesk">The desk that is there day and night for who does not want the emergency line, by id.</param>
/// <param name="Hosts">The official hosts.</param>
public sealed record Site(
    ImmutableArray<Language> Languages,
    string DefaultLanguage,
    string Owner,
    string Contact,
    string ExitAddress,
    string EmergencyDesk,
    string AlwaysDesk,
    ImmutableArray<string> Hosts);

/// <summary>A language of the site.</summary>
/// <param name="Tag">BCP 47.</param>
/// <param name="Name">In its own words and script.</param>
/// <param name="IsRightToLeft">Its direction.</param>
/// <param name="IsDraft">Shown only with <c>Portal:ShowDraftLanguages</c>, under a banner, until a native reviewer has signed its safety-critical set.</param>
/// <param name="SignedBy">The native reviewer who signed; empty for the source language, for its stand-in English, and for drafts.</param>
public sealed record Language(string Tag, string Name, bool IsRightToLeft, bool IsDraft, string SignedBy);

/// <summary>An address of the old site and what took it over.</summary>
/// <param name="Host">Empty: any host.</param>
/// <param name="Path">From the root of the old site. With <c>/*</c> at its end: everything under it.</param>
/// <param name="Page">A page by its key; or, as in links, <c>desk:</c> and an id, <c>desks:</c>, <c>region:</c> or <c>guide:</c>.</param>
public sealed record Redirect(string Host, string Path, string Page, string Language);
