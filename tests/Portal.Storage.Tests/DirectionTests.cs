using System.Reflection;

namespace Portal.Storage.Tests;

public sealed class DirectionTests
{
    [Fact]
    public void Storage_knows_nothing_of_the_web_but_the_row_of_its_keys()
    {
        var references = Assembly.Load("Portal.Storage").GetReferencedAssemblies().Select(reference => reference.Name!);

        var web = references.Where(name => name == "Portal.Web" || name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal));

        Assert.Equal(["Microsoft.AspNetCore.DataProtection.EntityFrameworkCore"], web);
    }
}
