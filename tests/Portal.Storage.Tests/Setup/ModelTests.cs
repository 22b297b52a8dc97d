using Microsoft.EntityFrameworkCore;
using Portal.Storage.Json;
using Portal.Storage.Setup;
using Portal.Storage.Tests.Databases;

namespace Portal.Storage.Tests.Setup;

public sealed class ModelTests
{
    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.SqlServer)]
    public void Every_change_of_the_model_has_its_migration(DatabaseKind kind)
    {
        using PortalDbContext context = kind == DatabaseKind.Sqlite ? new DesignTimeSqlite().CreateDbContext([]) : new DesignTimeSqlServer().CreateDbContext([]);

        Assert.False(context.Database.HasPendingModelChanges(), "Make one for each provider: see docs/storage.md.");
    }

    /// <summary>A member that could not be told apart would be written without its parts.</summary>
    [Theory]
    [InlineData(typeof(Referral.Condition))]
    [InlineData(typeof(Referral.PathPredicate))]
    [InlineData(typeof(Referral.Selector))]
    public void Every_member_of_a_closed_family_is_stored_by_name(Type family)
    {
        var members = family.Assembly.GetTypes().Where(type => type.BaseType == family).ToList();

        Assert.NotEmpty(members);
        Assert.All(members, member => Assert.Contains(member, family.GetNestedTypes()));
    }

    [Fact]
    public void What_is_stored_is_readable()
    {
        var condition = new Referral.Condition.All([new Referral.Condition.OneOf("wie", ["slachtoffer"]), new Referral.Condition.Not(Referral.Condition.Always)]);

        var text = StoredJson.Write<Referral.Condition>(condition);

        Assert.Equal("""{"is":"All","conditions":[{"is":"OneOf","fact":"wie","values":["slachtoffer"]},{"is":"Not","inner":{"is":"All","conditions":[]}}]}""", text);
    }
}
