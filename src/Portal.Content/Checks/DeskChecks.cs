using Portal.Content.Desks;
using Portal.Content.Folder;

namespace Portal.Content.Checks;

/// <summary>What a desk says of itself holds together.</summary>
internal static class DeskChecks
{
    public static void Run(Inspection inspection)
    {
        foreach (var desk in inspection.Edition.Desks)
        {
            var file = EditionFiles.Desk(desk.Id);

            if (desk.Listing == Listing.Hidden && desk.Notes.Length == 0)
            {
                inspection.Report(file, "listing", "Say in \"notes\" why visitors do not see this desk.");
            }

            foreach (var channel in desk.Channels)
            {
                if (Mistake(channel) is { } mistake)
                {
                    inspection.Report(file, $"channels/{channel.Id}/value", mistake);
                }
            }
        }
    }

    private static string? Mistake(Channel channel) => channel.Type switch
    {
        ChannelType.Phone when !channel.Value.All(c => char.IsAsciiDigit(c) || c is ' ' or '-' or '+' or '(' or ')') || channel.Value.Count(char.IsAsciiDigit) < 3 =>
            $"\"{channel.Value}\" is not a telephone number. Write digits, spaces and hyphens only.",
        ChannelType.Email when channel.Value.Count(c => c == '@') != 1 || channel.Value.Contains(' ', StringComparison.Ordinal) =>
            $"\"{channel.Value}\" is not a mail address.",
        ChannelType.Chat or ChannelType.Form or ChannelType.Web when !IsWeb(channel.Value) =>
            $"\"{channel.Value}\" is not a web address. Start it with https://.",
        _ => null,
    };

    private static bool IsWeb(string value) => Uri.TryCreate(value, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps;
}
