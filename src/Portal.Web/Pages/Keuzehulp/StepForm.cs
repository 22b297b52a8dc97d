using System.ComponentModel.DataAnnotations;

namespace Portal.Web.Pages.Keuzehulp;

/// <summary>What a visitor sent from a page of the guide. A form sends only what the pressed button is for.</summary>
internal sealed class StepForm
{
    /// <summary>The permanent number of the question that the form showed.</summary>
    public int? Question { get; set; }

    /// <summary>The permanent numbers of the answers that were chosen.</summary>
    public int[] Answer { get; set; } = [];

    /// <summary>The permanent number of the question to show again.</summary>
    public int? Again { get; set; }

    /// <summary>"I am safe now, go on."</summary>
    public bool SafeNow { get; set; }

    /// <summary>Where the visitor is, in her own words; never kept.</summary>
    [DisplayFormat(ConvertEmptyStringToNull = false)]
    public string? Place { get; set; }

    /// <summary>Which of several municipalities she meant, without the letters of its code.</summary>
    public int? Municipality { get; set; }

    /// <summary>Forget the place again.</summary>
    public bool NoPlace { get; set; }
}
