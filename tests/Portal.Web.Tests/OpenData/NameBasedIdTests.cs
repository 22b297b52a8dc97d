using Portal.Web.OpenData;

namespace Portal.Web.Tests.OpenData;

public sealed class NameBasedIdTests
{
    /// <summary>The example of RFC 9562, A.4: the name www.example.com in the space of host names.</summary>
    [Fact]
    public void The_example_of_the_standard_comes_out() => Assert.Equal(
        new Guid("2ed6657d-e927-568b-95e1-2665a8aea6a2"),
        NameBasedId.Of(new Guid("6ba7b810-9dad-11d1-80b4-00c04fd430c8"), "www.example.com"));
}
