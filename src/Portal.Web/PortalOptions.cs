using System.ComponentModel.DataAnnotations;

namespace Portal.Web;

/// <summary>Settings of the operator: the section <c>Portal</c>.</summary>
internal sealed class PortalOptions
{
    public const string Section = "Portal";

    /// <summary>The folder with the edition that a first start publishes and that <c>content import</c> reads. Empty: <c>content</c> beside the program, or in the nearest folder above it that has one.</summary>
    public string ContentFolder { get; init; } = "";

    /// <summary>The folder for what must outlive the program: the embedded database, copies of what was published, the mirror of the keys. From the content root.</summary>
    [Required]
    public string DataFolder { get; init; } = "data";

    /// <summary>A file with at least 32 bytes, known to nobody else, that encrypts the mirror of the keys. Empty: one is made beside the mirror.</summary>
    public string KeySecretFile { get; init; } = "";

    /// <summary>Shows languages whose safety-critical texts no native reviewer has signed, under a banner.</summary>
    public bool ShowDraftLanguages { get; init; }

    /// <summary>Where proxies stand that say which scheme a visitor used, as networks: <c>10.0.0.0/8</c>. This machine is always believed.</summary>
    public IReadOnlyList<string> ProxyNetworks { get; init; } = [];

    /// <summary>How many seconds a program that is told to stop goes on serving while <c>/health/ready</c> sends new visitors elsewhere: longer than a load balancer needs to notice.</summary>
    [Range(0, 60)]
    public int DrainSeconds { get; init; }

    /// <summary>The largest form that a visitor may send, in bytes.</summary>
    [Range(1_024, 1_048_576)]
    public int LargestForm { get; init; } = 16_384;

    /// <summary>How many requests a second the open data answers, all callers together: who calls is not looked at.</summary>
    [Range(1, 10_000)]
    public int ApiRequestsPerSecond { get; init; } = 50;

    /// <summary>How many of them may come at once after a quiet moment.</summary>
    [Range(1, 10_000)]
    public int ApiBurst { get; init; } = 200;
}
