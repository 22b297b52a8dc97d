namespace Portal.Web.Tests.Processes;

/// <summary>Waits for what another process does, and no longer than that takes.</summary>
internal static class Until
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    // A busy machine may be slow; a test that fails waits this long, one that passes does not.
    private static readonly TimeSpan Deadline = TimeSpan.FromMinutes(4);

    public static Task TrueAsync(Func<bool> isTrue, string what, Func<string>? explain = null) =>
        TrueAsync(() => Task.FromResult(isTrue()), what, explain);

    public static async Task TrueAsync(Func<Task<bool>> isTrue, string what, Func<string>? explain = null)
    {
        var start = TimeProvider.System.GetTimestamp();

        while (!await isTrue())
        {
            if (TimeProvider.System.GetElapsedTime(start) > Deadline)
            {
                Assert.Fail($"After {Deadline}, it is not so that {what}. {explain?.Invoke()}");
            }

            await Task.Delay(Pause, TestContext.Current.CancellationToken);
        }
    }
}
