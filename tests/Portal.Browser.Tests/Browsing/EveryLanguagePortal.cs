namespace Portal.Browser.Tests.Browsing;

/// <summary>As <see cref="PortalOnline"/>, with the languages shown that no native reviewer has signed yet.</summary>
public sealed class EveryLanguagePortal : PortalOnline
{
    public EveryLanguagePortal() => ShowDraftLanguages = true;
}
