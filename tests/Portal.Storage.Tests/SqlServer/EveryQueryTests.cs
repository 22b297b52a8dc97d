using System.Reflection;

namespace Portal.Storage.Tests.SqlServer;

public sealed class EveryQueryTests
{
    /// <summary>New work on the database fails here until it stands in <see cref="EveryDeed"/>.</summary>
    [Fact]
    public void Nothing_that_the_storage_can_do_is_left_out()
    {
        var deeds =
            from type in typeof(PortalDbContext).Assembly.GetExportedTypes()
            where type.GetConstructors().Any(making => making.GetParameters().Any(part => part.ParameterType == typeof(PortalDbContext)))
            from method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            where typeof(Task).IsAssignableFrom(method.ReturnType)
            select $"{type.Name}.{method.Name}";

        Assert.Equal(deeds.Distinct().Order(StringComparer.Ordinal), EveryDeed.Names.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task All_that_is_said_is_in_the_language_of_the_server()
    {
        var heard = await EveryDeed.HeardAsync();

        Assert.All(EveryDeed.Names, name => Assert.NotEmpty(heard[name]));
        Assert.All(heard.SelectMany(lines => lines).Distinct(StringComparer.Ordinal), sql => Assert.Empty(ServerFunctions.Unknown(ServerSql.Parse(sql))));
    }

    [Fact]
    public async Task Looking_for_a_newer_publication_is_one_small_query()
    {
        var heard = await EveryDeed.HeardAsync();

        var query = Assert.Single(heard["Publications.ReadPointerAsync"]);
        Assert.Equal([new TableUse("SELECT", "Installation")], TableUse.Of(ServerSql.Parse(query)));
    }
}
