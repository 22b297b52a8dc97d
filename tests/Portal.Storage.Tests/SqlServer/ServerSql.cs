using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Portal.Storage.Tests.SqlServer;

/// <summary>The language of SQL Server 2022 as Microsoft's own parser reads it.</summary>
internal static class ServerSql
{
    /// <summary>Texts within a text, such as those that <c>EXEC</c> runs, are read as well.</summary>
    /// <exception cref="FormatException">It is no SQL for SQL Server 2022; the message shows where and all of it.</exception>
    public static TSqlScript Parse(string text)
    {
        using var reader = new StringReader(text);
        var script = (TSqlScript)new TSql160Parser(initialQuotedIdentifiers: true).Parse(reader, out var errors);

        if (errors.Count > 0)
        {
            throw new FormatException(string.Join('\n', errors.Select(error => $"line {error.Line}, column {error.Column}: {error.Message}").Append(text)));
        }

        script.Accept(new WithinTexts());

        return script;
    }

    public static IEnumerable<TSqlStatement> Statements(this TSqlScript script) => script.Batches.SelectMany(batch => batch.Statements);

    public static string Text(this TSqlFragment fragment) =>
        string.Concat(fragment.ScriptTokenStream.Take(fragment.LastTokenIndex + 1).Skip(fragment.FirstTokenIndex).Select(token => token.Text));

    private sealed class WithinTexts : TSqlFragmentVisitor
    {
        public override void Visit(ExecutableStringList node)
        {
            foreach (var text in node.Strings.OfType<StringLiteral>())
            {
                Parse(text.Value);
            }
        }
    }
}
