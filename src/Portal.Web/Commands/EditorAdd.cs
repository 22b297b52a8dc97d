using System.Net.Mail;
using Microsoft.Extensions.Options;
using Portal.Storage.Editors;
using Portal.Web.Office;
using Portal.Web.Office.SigningIn;

namespace Portal.Web.Commands;

/// <summary><c>editor add</c>: makes an editor, the first among them, and prints the link by which they set up how they sign in.</summary>
internal static class EditorAdd
{
    public static Task<int> RunAsync(IServiceProvider services, string name, string address, string role, TextWriter output) => DatabaseCommand.RunAsync(services, output, async database =>
    {
        if (!Enum.TryParse<EditorRole>(role, ignoreCase: true, out var known) || !Enum.IsDefined(known) || !role.All(char.IsAsciiLetter))
        {
            return Refuse(output, $"There is no role '{role}'. Roles: editor, publisher, manager.");
        }

        if (name.Trim().Length is 0 or > 100 || !MailAddress.TryCreate(address, out _))
        {
            return Refuse(output, "A name of 1 to 100 characters and an e-mail address are needed.");
        }

        var invitation = database.GetRequiredService<NewEditor>();

        if (await invitation.AreFreeAsync(name, address, CancellationToken.None) is var (isName, isAddress) && !(isName && isAddress))
        {
            return Refuse(output, "There is an editor of this name or address already.");
        }

        var link = await invitation.InviteAsync(name, address, known, DatabaseCommand.Who, CancellationToken.None);
        output.WriteLine($"{name} is made. Give them this address on the site, in person or by a way that only they can read:");
        output.WriteLine(link);
        output.WriteLine($"It works once, for {database.GetRequiredService<IOptions<OfficeOptions>>().Value.LinkHours} hours.");

        return 0;
    });

    private static int Refuse(TextWriter output, string words)
    {
        output.WriteLine(words);

        return 1;
    }
}
