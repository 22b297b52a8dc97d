using Microsoft.SqlServer.TransactSql.ScriptDom;
using Portal.Testing;

namespace Portal.Storage.Tests.SqlServer.Rights;

/// <summary>A script of <c>docs/deploy</c> that says who may do what.</summary>
internal sealed class RightsScript
{
    private readonly TSqlScript _read;

    public RightsScript(string name)
    {
        Text = File.ReadAllText(Path.Combine(ShippedEdition.RepositoryRoot(), "docs", "deploy", name));
        _read = ServerSql.Parse(Text);
    }

    public string Text { get; }

    public IEnumerable<string> UnknownFunctions => ServerFunctions.Unknown(_read);

    /// <summary>What is given: the rights, in their order, and on what.</summary>
    public IEnumerable<(string Rights, string On)> Given => _read.Statements().OfType<GrantStatement>().Select(grant => (
        string.Join(", ", grant.Permissions.Select(permission => string.Join(' ', permission.Identifiers.Select(word => word.Value)))),
        grant.SecurityTargetObject is { } target ? string.Join('.', target.ObjectName.MultiPartIdentifier.Identifiers.Select(name => name.Value)) : ""));

    /// <summary>Statements that are neither a grant nor about the role that gets it.</summary>
    public IEnumerable<string> Others =>
        from statement in _read.Statements()
        where statement is not (GrantStatement or AlterRoleStatement or IfStatement { ThenStatement: CreateRoleStatement })
        select statement.Text();
}
