namespace Portal.Web.Serving.Ready;

/// <summary>Makes ready pages as small as they get, one at a time, while nobody waits for it.</summary>
internal sealed class PagePressing(ReadyPages pages) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var page in pages.Unpressed.ReadAllAsync(stoppingToken))
        {
            page.Press();
        }
    }
}
