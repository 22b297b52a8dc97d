using System.Diagnostics;
using Portal.Storage.Reviews;
using Portal.Web.Office;

namespace Portal.Web.Publishing;

/// <summary>How far things are on their way to live.</summary>
internal static class PublishingWords
{
    public static string Of(ReviewRow review) => review.State switch
    {
        ReviewState.Waiting => "wacht op een collega.",
        ReviewState.Approved => $"goedgekeurd door {review.DecidedBy}. Gaat live op {OfficeWords.Of(review.PublishAt!.Value)}.",
        ReviewState.Published => $"live als publicatie {review.Number}, goedgekeurd door {review.DecidedBy}.",
        ReviewState.Rejected => $"afgewezen door {review.DecidedBy}: {review.Remark}",
        ReviewState.Failed => $"niet gepubliceerd. {review.Remark}",
        ReviewState.Withdrawn => "ingetrokken.",
        _ => throw new UnreachableException(),
    };
}
