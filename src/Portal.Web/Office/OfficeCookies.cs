namespace Portal.Web.Office;

/// <summary>The cookies of the office. Visitors never get one.</summary>
internal static class OfficeCookies
{
    public const string Session = "__Secure-redacteur";

    /// <summary>The half of the token of forms that stays with the browser.</summary>
    public const string Form = "__Secure-formulier";

    /// <summary>What is said once on the next page.</summary>
    public const string Notice = "__Secure-melding";
}
