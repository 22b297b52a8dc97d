using System.Diagnostics;
using Portal.Storage.Publishing;

namespace Portal.Web.Commands;

/// <summary><c>publish</c> and <c>publications restore</c>: make something live. Every running replica has it within seconds.</summary>
internal static class Publish
{
    public static Task<int> RunAsync(IServiceProvider services, string note, TextWriter output) => DatabaseCommand.RunAsync(services, output, async database =>
        Tell(await database.GetRequiredService<Publications>().PublishAsync(DatabaseCommand.Who, note, CancellationToken.None), output));

    public static Task<int> RestoreAsync(IServiceProvider services, int number, string note, TextWriter output) => DatabaseCommand.RunAsync(services, output, async database =>
        Tell(await database.GetRequiredService<Publications>().RestoreAsync(number, DatabaseCommand.Who, note, CancellationToken.None), output));

    /// <returns>The exit code.</returns>
    private static int Tell(PublishAttempt attempt, TextWriter output)
    {
        switch (attempt)
        {
            case PublishAttempt.Published published:
                output.WriteLine($"Publication {published.Number} is live.");

                return 0;
            case PublishAttempt.Unchanged unchanged:
                output.WriteLine($"Nothing changed: publication {unchanged.Number} is live and says this already.");

                return 0;
            case PublishAttempt.Refused refused:
                output.WriteLine("Nothing was published. Wrong:");
                foreach (var problem in refused.Problems)
                {
                    output.WriteLine(problem);
                }

                return 1;
            case PublishAttempt.Overtaken:
                output.WriteLine("Nothing was published: somebody else published meanwhile. See `publications list`, and try again.");

                return 1;
            case PublishAttempt.Unknown unknown:
                output.WriteLine($"There is no publication {unknown.Number}. See `publications list`.");

                return 1;
            default:
                throw new UnreachableException();
        }
    }
}
