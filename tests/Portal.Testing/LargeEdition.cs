using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Portal.Content;
using Portal.Content.Pages;
using Portal.Referral;

namespace Portal.Testing;

/// <summary>
/// A sound edition that is larger than any we expect: the shipped one, with each page copied under further keys and written in
/// all its nine languages (English stands in for what is missing), and its rules copied under further names. Always the same for the same numbers.
/// </summary>
public static partial class LargeEdition
{
    public const int Pages = 1000;
    public const int Languages = 9;
    public const int Rules = 300;

    public static Edition Of(Edition shipped, int pages = Pages, int rules = Rules)
    {
        var tags = shipped.Site.Languages.Select(language => language.Tag).ToList();
        var filled = shipped.Pages.Select(page => Filled(page, tags)).ToList();
        var copied = filled.Where(page => page.Key != "home").ToList();
        var copies = Enumerable.Range(0, Math.Max(0, pages - filled.Count)).Select(i => Copy(copied[i % copied.Count], 2 + (i / copied.Count)));
        var guide = shipped.Guide.Guide;

        return shipped with
        {
            Pages = [.. filled.Concat(copies).OrderBy(page => page.Key, StringComparer.Ordinal)],
            Guide = shipped.Guide with { Guide = guide with { Rules = Grown(guide.Rules, rules) } },
        };
    }

    private static Page Filled(Page page, List<string> tags)
    {
        var standIn = page.Languages.TryGetValue("en", out var english) ? english : page.Languages.First().Value;
        var text = standIn with { Translation = "current", Body = Anchor().Replace(standIn.Body, "${page}") };
        var missing = tags.Where(tag => !page.Languages.ContainsKey(tag)).Select(tag => KeyValuePair.Create(tag, text));

        return page with { Languages = page.Languages.AddRange(missing) };
    }

    private static Page Copy(Page page, int number) => new(
        $"{page.Key}/{number}",
        page.Languages.ToImmutableSortedDictionary(text => text.Key, text => text.Value with { Slug = $"{text.Value.Slug}/{number}" }, StringComparer.Ordinal));

    /// <summary>The copies stand before the last of the shipped rules, so that what comes first and last stays first and last.</summary>
    private static ImmutableArray<Rule> Grown(ImmutableArray<Rule> rules, int wanted)
    {
        var copied = rules.Where(rule => !rule.IsDecisive).ToList();
        var copies = Enumerable.Range(0, Math.Max(0, wanted - rules.Length)).Select(i => copied[i % copied.Count] with { Id = $"{copied[i % copied.Count].Id}-{2 + (i / copied.Count)}" });

        return [.. rules[..^1], .. copies, rules[^1]];
    }

    [GeneratedRegex(@"(?<=\]\()(?<page>page:[^)#]+)#[^)]+", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Anchor();
}
