using System.Diagnostics;

namespace Portal.Web.Serving;

/// <summary>What an operator can do about the database.</summary>
internal static class DatabaseAdvice
{
    public static string For(DatabaseCondition condition) => condition switch
    {
        DatabaseCondition.Unknown or DatabaseCondition.Reachable => "",
        DatabaseCondition.Unreachable => "Make it reachable, or mend ConnectionStrings:Portal. A file that was moved must come back; it is never made anew.",
        DatabaseCondition.Slow => "Look at its load and its locks. Storage:CommandTimeout says how long it may take.",
        DatabaseCondition.ReadOnly => "Nothing can be published until it may be written again.",
        DatabaseCondition.Full => "Make room for it.",
        DatabaseCondition.NoSchema or DatabaseCondition.SchemaBehind => "Run the command `migrate`.",
        DatabaseCondition.NewerSchema => "It was migrated by a newer program: start that one.",
        DatabaseCondition.NothingPublished => "Run the commands `content import` and `publish`.",
        DatabaseCondition.OtherInstallation => "It is not the database whose publication is served. If it is meant to be, remove the folder `publications` from the data folder and start again.",
        DatabaseCondition.LowerNumber => "It is older than what is served, as after restoring it. If it is meant to be, remove the folder `publications` from the data folder and start again.",
        DatabaseCondition.RefusedPublication => "Publish again with this program, or put an older publication back with `publications restore`.",
        _ => throw new UnreachableException(),
    };
}
