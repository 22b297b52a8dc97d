using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Portal.Storage.Tests.SqlServer;

/// <summary>The parser takes any name for a function. These are the ones in use, each looked up in the documentation of SQL Server 2022.</summary>
internal static class ServerFunctions
{
    private static readonly HashSet<string> Known = new(StringComparer.OrdinalIgnoreCase) { "COUNT", "DATABASE_PRINCIPAL_ID", "OBJECT_ID" };

    /// <summary>Those that nobody has looked up.</summary>
    public static IEnumerable<string> Unknown(TSqlFragment sql)
    {
        var calls = new Calls();
        sql.Accept(calls);

        return calls.Names.Where(name => !Known.Contains(name)).Distinct(StringComparer.OrdinalIgnoreCase);
    }

    private sealed class Calls : TSqlFragmentVisitor
    {
        public List<string> Names { get; } = [];

        public override void Visit(FunctionCall node) => Names.Add(node.FunctionName.Value);

        public override void Visit(GlobalFunctionTableReference node) => Names.Add(node.Name.Value);

        public override void Visit(OpenJsonTableReference node) => Names.Add("OPENJSON");
    }
}
