using System.Reflection;

namespace Portal.Storage.Tests;

public sealed class DirectionTests
{
    /// <summary>The web's keys and the editors' accounts are rows, kept by the two packages that map them.</summary>
    [Fact]
    public void Storage_knows_nothing_of_the_web_but_the_rows_of_its_keys_and_its_accounts()
    {
        var references = Assembly.Load("Portal.Storage").GetReferencedAssemblies().Select(reference => reference.Name!);

        var web = references.Where(name => name == "Portal.Web" || name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal));

        Assert.Equal(["Microsoft.AspNetCore.DataProtection.EntityFrameworkCore", "Microsoft.AspNetCore.Identity.EntityFrameworkCore"], web.Order(StringComparer.Ordinal));
    }
}
