using System.Text.Json;

namespace Portal.Web.Serving;

/// <summary>How the database is and since when. A change is one line in the log, however often it is found again.</summary>
internal sealed class DatabaseState(TimeProvider clock, ILogger<DatabaseState> log)
{
    private volatile Found found = new(DatabaseCondition.Unknown, clock.GetUtcNow());

    public DatabaseCondition Condition => found.Condition;

    public DateTimeOffset Since => found.Since;

    /// <summary>As operators read it: <c>read-only</c>.</summary>
    public static string Word(DatabaseCondition condition) => JsonNamingPolicy.KebabCaseLower.ConvertName(condition.ToString());

    /// <param name="detail">What the database itself said. Never anything of a visitor: only the program's own questions come here.</param>
    public void Note(DatabaseCondition condition, string detail = "")
    {
        if (condition == found.Condition)
        {
            return;
        }

        found = new Found(condition, clock.GetUtcNow());
        log.Log(
            condition == DatabaseCondition.Reachable ? LogLevel.Information : LogLevel.Warning,
            "The database is {Condition}. {Detail} {Advice}",
            Word(condition),
            detail,
            DatabaseAdvice.For(condition));
    }

    private sealed record Found(DatabaseCondition Condition, DateTimeOffset Since);
}
