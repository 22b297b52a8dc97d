using AngleSharp.Html.Dom;

namespace Portal.Testing;

/// <summary>Forms of the editors' office, sent as a browser sends them: with all that stands in them, and their token.</summary>
public static class OfficeVisit
{
    /// <summary>Gets a page, fills in its form and sends it.</summary>
    /// <param name="typed">The boxes by name; an empty value empties a box, or picks nothing of a choice.</param>
    /// <param name="form">Which form, when the page has more than one beside that for signing out.</param>
    public static async Task<HttpResponseMessage> SendFormAsync(
        this HttpClient editor, string address, IEnumerable<KeyValuePair<string, string>> typed, string form = "main form")
    {
        var page = await editor.GetPageAsync(address);

        return await editor.SendFormAsync(address, page, typed, form);
    }

    /// <summary>Fills in a form of a page that was fetched already and sends it.</summary>
    public static async Task<HttpResponseMessage> SendFormAsync(
        this HttpClient editor, string address, IHtmlDocument page, IEnumerable<KeyValuePair<string, string>> typed, string form = "main form")
    {
        var found = page.QuerySelector(form) as IHtmlFormElement ?? throw new InvalidOperationException($"{address} has no {form}.");
        var action = found.GetAttribute("action") is { Length: > 0 } other ? other : address;
        var boxes = typed.ToLookup(box => box.Key, box => box.Value, StringComparer.Ordinal);
        var kept = Standing(found).Where(box => !boxes.Contains(box.Key));

        using var body = new FormUrlEncodedContent([.. kept, .. boxes.SelectMany(box => box.Where(value => value.Length > 0 || HasText(found, box.Key)).Select(value => KeyValuePair.Create(box.Key, value)))]);

        return await editor.PostAsync(new Uri(action, UriKind.Relative), body);
    }

    private static bool HasText(IHtmlFormElement form, string name) =>
        !form.Elements.OfType<IHtmlInputElement>().Any(box => box.Name == name && box.Type is "radio" or "checkbox");

    private static IEnumerable<KeyValuePair<string, string>> Standing(IHtmlFormElement form)
    {
        foreach (var element in form.Elements)
        {
            switch (element)
            {
                case IHtmlInputElement { Name: { Length: > 0 } name } box when box.Type is not ("submit" or "file") && (box.Type is not ("radio" or "checkbox") || box.IsChecked):
                    yield return KeyValuePair.Create(name, box.Value);
                    break;
                case IHtmlTextAreaElement { Name: { Length: > 0 } name } lines:
                    yield return KeyValuePair.Create(name, lines.Value);
                    break;
                case IHtmlSelectElement { Name: { Length: > 0 } name } list:
                    foreach (var picked in list.SelectedOptions)
                    {
                        yield return KeyValuePair.Create(name, picked.Value);
                    }

                    break;
            }
        }
    }
}
