using System.Reflection;

namespace Portal.Storage.Tests;

public sealed class DirectionTests
{
    [Fact]
    public void Storage_knows_nothing_of_the_web()
    {
        var references = Assembly.Load("Portal.Storage").GetReferencedAssemblies().Select(reference => reference.Name!);

        Assert.DoesNotContain(references, name => name == "Portal.Web" || name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal));
    }
}
