using Microsoft.EntityFrameworkCore;
using Portal.Storage.Tests.Databases;
using Portal.Storage.Tests.SqlServer.Rules;

namespace Portal.Storage.Tests.SqlServer;

public sealed class PortalModelTests
{
    [Fact]
    public void The_tables_of_the_portal_are_such_as_the_server_takes()
    {
        using var context = TestDatabase.OpenServer("Server=none");

        Assert.Empty(ServerRules.Mistakes(context));
    }

    /// <summary>160 is the first level that has GREATEST; from 170 on, lists go into the type json.</summary>
    [Fact]
    public void The_provider_speaks_as_to_SQL_Server_2022()
    {
        using var context = new SmallContext(model => model.Table("A", a => a.Property<List<int>>("Some")));
        var things = context.Set<Dictionary<string, object>>("A");

        var sql = things.Select(thing => Math.Max(EF.Property<int>(thing, "Id"), 7)).ToQueryString();

        Assert.Contains("GREATEST(", sql, StringComparison.Ordinal);
        Assert.Equal("nvarchar(max)", context.Model.FindEntityType("A")!.GetProperty("Some").GetColumnType());
    }
}
