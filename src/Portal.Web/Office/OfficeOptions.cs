using System.ComponentModel.DataAnnotations;

namespace Portal.Web.Office;

/// <summary>Settings of the editors' office: the section <c>Office</c>.</summary>
internal sealed class OfficeOptions
{
    public const string Section = "Office";

    /// <summary>Minutes without a page or a save, after which an editor signs in again.</summary>
    [Range(5, 480, ErrorMessage = "Office:IdleMinutes must be 5 to 480.")]
    public int IdleMinutes { get; init; } = 60;

    /// <summary>Hours after which an editor signs in again, however busy.</summary>
    [Range(1, 24, ErrorMessage = "Office:LongestHours must be 1 to 24.")]
    public int LongestHours { get; init; } = 10;

    /// <summary>Minutes after signing in during which what is grave may be done without signing in again.</summary>
    [Range(1, 120, ErrorMessage = "Office:FreshMinutes must be 1 to 120.")]
    public int FreshMinutes { get; init; } = 15;

    /// <summary>How many people a publication takes: 2, one who asks and one who approves; 1 for a team that is too small for that. The audit names who did both.</summary>
    [Range(1, 2, ErrorMessage = "Office:Reviewers must be 1 or 2.")]
    public int Reviewers { get; init; } = 2;

    /// <summary>Hours that a link to set up signing in can be used, once.</summary>
    [Range(1, 336, ErrorMessage = "Office:LinkHours must be 1 to 336.")]
    public int LinkHours { get; init; } = 72;

    /// <summary>The largest form that an editor may send, in bytes; also the largest file.</summary>
    [Range(65_536, 30_000_000, ErrorMessage = "Office:LargestForm must be 65536 to 30000000 bytes.")]
    public int LargestForm { get; init; } = 8_388_608;
}
