using System.Collections.Immutable;
using Portal.Content;
using Portal.Content.Desks;

namespace Portal.Web.Pages.Beheer.Spoed;

/// <summary>Desks and channels as editors know them.</summary>
internal static class DeskNames
{
    private static readonly ImmutableArray<string> Languages = ["nl", "en"];

    public static string Of(Desk desk) => desk.Name.In(Languages)?.Text ?? desk.Id;

    /// <summary>As it is called live; a desk that is gone by its id.</summary>
    public static string Of(string id, Edition live) => live.Desks.FirstOrDefault(desk => desk.Id == id) is { } desk ? Of(desk) : id;

    public static string Of(Channel channel) => channel.Type switch
    {
        ChannelType.Phone => channel.FromAbroad ? "Telefoon vanuit het buitenland" : "Telefoon",
        ChannelType.Chat => "Chat",
        ChannelType.Email => "E-mail",
        ChannelType.Form => "Formulier",
        ChannelType.Web => "Website",
        _ => "Bezoek",
    };

    /// <summary>Why visitors do not see a channel, or see nobody there; empty when all is as usual.</summary>
    public static string StateOf(Desk desk, Channel channel) => !desk.IsVisible ? "loket niet te zien"
        : channel.Confidence == Confidence.Low ? "verborgen"
        : channel.Hours is { Week.IsEmpty: true } ? "gesloten"
        : "";
}
