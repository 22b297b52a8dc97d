namespace Portal.Web.Pages.Verwijspaden;

/// <summary>When somebody must be reached. The numbers are sealed into addresses.</summary>
internal enum CaseMoment : byte
{
    Now,
    OfficeHours,
    OutsideHours,

    /// <summary>Left open: what depends on the hour reads "if … or if …".</summary>
    Open,
}
