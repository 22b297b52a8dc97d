using Portal.Browser.Tests.Browsing;

namespace Portal.Browser.Tests.Pages;

/// <summary>The professionals' form, filled in as a person does.</summary>
internal sealed class PathPage(Visit visit)
{
    public Task<int> OpenAsync(string language = "nl") => visit.GoAsync($"/{language}/verwijspaden");

    public async Task SendAsync(IEnumerable<KeyValuePair<string, string>> filled)
    {
        foreach (var (field, value) in filled)
        {
            var control = visit.Page.Locator($"#{field}");
            if (await control.EvaluateAsync<string>("control => control.localName") == "select")
            {
                await control.SelectOptionAsync(value);
            }
            else
            {
                await control.FillAsync(value);
            }
        }

        await visit.Page.Locator("main button[type=submit]").First.ClickAsync();
        await visit.Page.WaitForURLAsync("**/verwijspaden/*");
    }
}
