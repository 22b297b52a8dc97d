using Portal.Web.Office.SigningIn;

namespace Portal.Web.Tests.Office.SigningIn;

public sealed class OneTimeCodesTests
{
    /// <summary>The secret of RFC 6238, appendix B.</summary>
    private const string Secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1234567890, "005924")]
    [InlineData(20000000000, "353130")]
    public void Codes_are_those_of_the_standard(long seconds, string code) =>
        Assert.Equal(code, OneTimeCodes.At(Secret, DateTimeOffset.FromUnixTimeSeconds(seconds)));

    [Fact]
    public void A_code_is_taken_half_a_minute_early_or_late_and_never_twice()
    {
        var now = DateTimeOffset.FromUnixTimeSeconds(1234567890);
        var code = OneTimeCodes.At(Secret, now);

        var step = OneTimeCodes.StepOf(Secret, code, now, after: 0);

        Assert.NotNull(step);
        Assert.Equal(step, OneTimeCodes.StepOf(Secret, code[..3] + " " + code[3..], now.AddSeconds(30), after: 0));
        Assert.Equal(step, OneTimeCodes.StepOf(Secret, code, now.AddSeconds(-30), after: 0));
        Assert.Null(OneTimeCodes.StepOf(Secret, code, now.AddSeconds(60), after: 0));
        Assert.Null(OneTimeCodes.StepOf(Secret, code, now, after: step.Value));
        Assert.Null(OneTimeCodes.StepOf(Secret, "", now, after: 0));
    }
}
