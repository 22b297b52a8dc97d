using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Portal.Storage.Tests.SqlServer;

/// <summary>What a statement needs to be allowed on a table.</summary>
internal sealed record TableUse(string Right, string Table)
{
    public static IEnumerable<TableUse> Of(TSqlFragment sql)
    {
        var uses = new Uses();
        sql.Accept(uses);

        return uses.Found.Select(use => use with { Table = uses.Aliases.GetValueOrDefault(use.Table, use.Table) }).Distinct();
    }

    private sealed class Uses : TSqlFragmentVisitor
    {
        public List<TableUse> Found { get; } = [];

        /// <summary>A target may be named by what a later part of the statement calls it.</summary>
        public Dictionary<string, string> Aliases { get; } = new(StringComparer.Ordinal);

        public override void Visit(InsertSpecification node) => Add("INSERT", node.Target);

        public override void Visit(UpdateSpecification node) => Add("UPDATE", node.Target);

        public override void Visit(DeleteSpecification node) => Add("DELETE", node.Target);

        public override void Visit(MergeSpecification node) => Add("INSERT", node.Target);

        /// <summary>A target is read as well, by its condition and by what is given back.</summary>
        public override void Visit(NamedTableReference node)
        {
            Add("SELECT", node);

            if (node.Alias is { } alias)
            {
                Aliases[alias.Value] = NameOf(node);
            }
        }

        private static string NameOf(TableReference table) => ((NamedTableReference)table).SchemaObject.BaseIdentifier.Value;

        private void Add(string right, TableReference table) => Found.Add(new TableUse(right, NameOf(table)));
    }
}
