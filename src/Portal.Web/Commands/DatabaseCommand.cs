using Portal.Storage.Care;
using Portal.Storage.Setup;
using Portal.Web.Serving;

namespace Portal.Web.Commands;

/// <summary>What a command does with the database, in words when the database does not let it.</summary>
internal static class DatabaseCommand
{
    /// <summary>Who stands beside what a command changed.</summary>
    public static string Who => $"{Environment.UserName} (command)";

    /// <param name="run">Its exit code. Called only when the tables are those of this program.</param>
    public static Task<int> RunAsync(IServiceProvider services, TextWriter output, Func<IServiceProvider, Task<int>> run) =>
        RunAnywayAsync(services, output, async database =>
        {
            if (database.GetRequiredService<DatabaseAddress>().File is { } file && !File.Exists(file))
            {
                return Refuse(output, DatabaseCondition.Unreachable, $"{file} is not there.");
            }

            return await database.GetRequiredService<DatabaseCare>().SchemaAsync(CancellationToken.None) switch
            {
                SchemaState.Missing => Refuse(output, DatabaseCondition.NoSchema),
                SchemaState.Behind => Refuse(output, DatabaseCondition.SchemaBehind),
                SchemaState.Newer => Refuse(output, DatabaseCondition.NewerSchema),
                _ => await run(database),
            };
        });

    /// <summary>As <see cref="RunAsync"/>, whatever the tables are.</summary>
    public static async Task<int> RunAnywayAsync(IServiceProvider services, TextWriter output, Func<IServiceProvider, Task<int>> run)
    {
        try
        {
            await using var scope = services.CreateAsyncScope();

            return await run(scope.ServiceProvider);
        }
        catch (Exception fault) when (DatabaseFaults.IsOne(fault))
        {
            return Refuse(output, DatabaseTurns.ConditionOf(fault), DatabaseFaults.DetailOf(fault));
        }
    }

    public static int Refuse(TextWriter output, DatabaseCondition condition, string detail = "")
    {
        string[] words = [$"The database is {DatabaseState.Word(condition)}.", detail, DatabaseAdvice.For(condition)];
        output.WriteLine(string.Join(' ', words.Where(word => word.Length > 0)));

        return 1;
    }
}
