using System.Globalization;
using Portal.Content.Desks;
using Portal.Storage.Publishing;

namespace Portal.Web.Commands;

/// <summary><c>publications list</c>: what was ever published, the newest first.</summary>
internal static class PublicationsList
{
    public static Task<int> RunAsync(IServiceProvider services, TextWriter output) => DatabaseCommand.RunAsync(services, output, async database =>
    {
        foreach (var line in await database.GetRequiredService<Publications>().ListAsync(CancellationToken.None))
        {
            var at = DutchTime.At(line.At).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
            var restored = line.RestoredFrom is { } older ? $" (again what {older} said)" : "";
            output.WriteLine($"{(line.IsLive ? '*' : ' ')} {line.Number,6}  {at}  {line.Hash[..12]}  {line.By}{restored}  {line.Note}".TrimEnd());
        }

        return 0;
    });
}
