using System.Net;
using System.Text;
using Portal.Content.Markdown;
using Portal.Content.Publishing;

namespace Portal.Content.Search;

/// <summary>Text as it is indexed and searched.</summary>
internal static class SearchText
{
    /// <summary>One Unicode form, and one letter for what looks the same but is typed in several ways.</summary>
    public static string Of(string text)
    {
        var plain = new StringBuilder(text.Length);

        foreach (var letter in text.Normalize(NormalizationForm.FormC))
        {
            plain.Append(letter switch
            {
                // The Romanian stemmer and stop words know the older cedillas; keyboards give both.
                'ș' => 'ş',
                'ț' => 'ţ',
                'Ș' => 'Ş',
                'Ț' => 'Ţ',
                '’' or 'ʼ' or '`' or '´' => '\'',
                _ => letter,
            });
        }

        return plain.ToString();
    }

    public static string MarkupOf(PublishedPage page) => string.Join(' ', page.Body.OfType<PageSegment.Html>().Select(segment => segment.Markup));

    /// <summary>Our own safe markup without its tags. Each tag parts words.</summary>
    public static string WithoutTags(string markup)
    {
        var words = new StringBuilder(markup.Length);
        var isTag = false;

        foreach (var letter in markup)
        {
            if (letter == '<')
            {
                isTag = true;
                words.Append(' ');
            }
            else if (letter == '>')
            {
                isTag = false;
            }
            else if (!isTag)
            {
                words.Append(letter);
            }
        }

        return WebUtility.HtmlDecode(words.ToString());
    }
}
