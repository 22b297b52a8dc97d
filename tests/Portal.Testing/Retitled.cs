using Portal.Content;

namespace Portal.Testing;

/// <summary>A small change that a visitor sees: another heading of the page on signs.</summary>
public static class Retitled
{
    public const string Address = "/nl/herkennen";

    public static Func<Edition, Edition> As(string title) => edition => edition with
    {
        Pages = [.. edition.Pages.Select(page => page.Key != "herkennen" ? page : page with
        {
            Languages = page.Languages.SetItem("nl", page.Languages["nl"] with { Title = title }),
        })],
    };
}
