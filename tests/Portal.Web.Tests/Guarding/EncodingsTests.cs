using System.Text;
using Portal.Web.Guarding;

namespace Portal.Web.Tests.Guarding;

public sealed class EncodingsTests
{
    [Theory]
    [InlineData("", true)]
    [InlineData("/nl/%E2%82%AC", true)]
    [InlineData("/nl/€", true)]
    [InlineData("a=b+c&d=%25", true)]
    [InlineData("/nl/%FF", false)]
    [InlineData("/nl/%C0%AF", false)]
    [InlineData("x=%ED%A0%80", false)]
    [InlineData("%00", false)]
    [InlineData("%", false)]
    [InlineData("%4", false)]
    [InlineData("%zz", false)]
    public void Only_percent_signs_that_spell_out_text_are_read(string sent, bool isText) =>
        Assert.Equal(isText, Encodings.IsText(Encoding.UTF8.GetBytes(sent)));

    [Fact]
    public void Bytes_that_are_no_text_are_not_read() => Assert.False(Encodings.IsText([0xFF, (byte)'a']));
}
