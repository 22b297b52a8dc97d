namespace Portal.Web.Office.SigningIn;

/// <summary>What an editor calls a passkey.</summary>
internal static class PasskeyName
{
    private const int Longest = 60;

    public static string Of(string? typed) => typed?.Trim() is { Length: > 0 } name ? name[..Math.Min(name.Length, Longest)] : "passkey";
}
