using Portal.Web.Search;

namespace Portal.Web.Tests.Search;

public sealed class AddressWordsTests
{
    [Theory]
    [InlineData("/Beschermen/Medisch_psychische_bijstand/index.aspx", "Beschermen Medisch psychische bijstand")]
    [InlineData("/nl/rechten/bedenk-tijd/", "rechten bedenk tijd")]
    [InlineData("/EN/help", "help")]
    [InlineData("/помощ/حقوق", "помощ حقوق")]
    [InlineData("/%<>{}", "")]
    [InlineData("/", "")]
    [InlineData("", "")]
    [InlineData("/nl/zoeken/CfDJ8abc/meer", "")]
    [InlineData("/nl/keuzehulp", "")]
    [InlineData("/x/CfDJ8NhXn4eVt0dKh2v0O1x3lqkQyZ5uJ8wR7tG2mE6bC9aY1sD4fH0jL3pX8zV5nQ", "")]
    public void Words_are_taken_from_an_address_unless_it_holds_something_sealed(string path, string words) =>
        Assert.Equal(words, AddressWords.Of(path, ["nl", "en"]));
}
