using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Portal.Storage.Tests.SqlServer.StandIn;

/// <summary>From the server's dialect to SQLite's, as far as the portal uses it. What is new to it is refused, so that somebody looks.</summary>
internal static class SqliteWords
{
    private static long _mergesSoFar;

    public static string Of(TSqlScript script)
    {
        script.Accept(new Misleading());
        var statements = script.Statements().ToList();

        // The turn to migrate: here nobody else migrates.
        return statements.Exists(IsAboutTheTurn)
            ? "SELECT 0"
            : string.Join(";\n", statements.Select(Of).Where(text => text.Length > 0).DefaultIfEmpty("SELECT 0"));
    }

    private static bool IsAboutTheTurn(TSqlStatement statement) =>
        statement is ExecuteStatement { ExecuteSpecification.ExecutableEntity: ExecutableProcedureReference { ProcedureReference.ProcedureReference.Name.BaseIdentifier.Value: var name } }
        && (name is "sp_getapplock" or "sp_releaseapplock");

    private static string Of(TSqlStatement statement) => statement switch
    {
        // Its tables are there already.
        CreateTableStatement or CreateIndexStatement or DropTableStatement or IfStatement => "",
        PredicateSetStatement => "",
        SaveTransactionStatement save => $"SAVEPOINT {save.Name.Identifier.Text()}",
        RollbackTransactionStatement { Name: { } name } => $"ROLLBACK TO {name.Identifier.Text()}",
        SelectStatement { QueryExpression: QuerySpecification query } => Select(query),
        InsertStatement { InsertSpecification: var insert } => Changing(insert, insert.OutputClause),
        UpdateStatement { UpdateSpecification: { FromClause: { } from } update } => UpdateMany(update, from),
        UpdateStatement { UpdateSpecification: var update } => Changing(update, update.OutputClause),
        DeleteStatement { DeleteSpecification: var delete } => Changing(delete, delete.OutputClause),
        MergeStatement { MergeSpecification: var merge } => InsertMany(merge),
        _ => throw new NotSupportedException($"The stand-in does not know this kind of statement yet:\n{statement.Text()}"),
    };

    private static string Select(QuerySpecification query) => query.TopRowFilter is { } top
        ? $"{Without(query, top)} LIMIT {top.Expression.Text().Trim('(', ')')}"
        : Without(query, null);

    private static string Changing(DataModificationSpecification change, OutputClause? output) => output is null
        ? Without(change, null)
        : $"{Without(change, output)} RETURNING {string.Join(", ", output.SelectColumns.Cast<SelectScalarExpression>().Select(column => Name(column.Expression)))}";

    /// <summary>The provider inserts several rows by a MERGE that never matches, so as to learn which key went to which row.</summary>
    private static string InsertMany(MergeSpecification merge)
    {
        var rows = (InlineDerivedTable)merge.TableReference;
        var insert = (InsertMergeAction)merge.ActionClauses.Single().Action;
        var columns = rows.Columns.Select(column => column.Value).ToList();
        var wanted = ((ValuesInsertSource)insert.Source).RowValues.Single().ColumnValues.Select(value => columns.IndexOf(Name(value).Trim('[', ']'))).ToList();
        var values = rows.RowValues.Select(row => $"({string.Join(", ", wanted.Select(i => row.ColumnValues[i].Text()))})");
        var place = $"place_in({Interlocked.Increment(ref _mergesSoFar)})";
        var back = merge.OutputClause.SelectColumns.Cast<SelectScalarExpression>().Select(column => Name(column.Expression) is "_Position" ? place : Name(column.Expression));

        return $"INSERT INTO {merge.Target.Text()} ({string.Join(", ", insert.Columns.Select(Name))}) VALUES {string.Join(", ", values)} RETURNING {string.Join(", ", back)}";
    }

    /// <summary>The server names the table after what is set, SQLite before it.</summary>
    private static string UpdateMany(UpdateSpecification update, FromClause from)
    {
        var changes = update.SetClauses.Cast<AssignmentSetClause>().Select(change => $"{Name(change.Column)} = {Without(change.NewValue, null)}");

        return $"UPDATE {from.TableReferences.Single().Text()} SET {string.Join(", ", changes)} {Without(update.WhereClause, null)}";
    }

    /// <summary>A column without the table in front of it; anything else as it stands.</summary>
    private static string Name(ScalarExpression expression) => expression is ColumnReferenceExpression column ? column.MultiPartIdentifier.Identifiers[^1].Text() : expression.Text();

    private static string Without(TSqlFragment whole, TSqlFragment? part) => string.Concat(
        from i in Enumerable.Range(whole.FirstTokenIndex, whole.LastTokenIndex - whole.FirstTokenIndex + 1)
        where part is null || i < part.FirstTokenIndex || i > part.LastTokenIndex
        let token = whole.ScriptTokenStream[i]
        select token.TokenType == TSqlTokenType.UnicodeStringLiteral ? token.Text[1..] : token.Text);

    /// <summary>The server joins two texts by +, SQLite makes numbers of them.</summary>
    private sealed class Misleading : TSqlFragmentVisitor
    {
        public override void Visit(BinaryExpression node)
        {
            if (node is { BinaryExpressionType: BinaryExpressionType.Add, FirstExpression: not IntegerLiteral, SecondExpression: not IntegerLiteral })
            {
                throw new NotSupportedException($"The stand-in can't tell whether this adds numbers or joins texts:\n{node.Text()}");
            }
        }
    }
}
