using System.Collections.Immutable;
using Portal.Referral;

namespace Portal.Web.Pages.Verwijspaden;

/// <summary>What of a case may tell somebody who the client is (<c>safety.md</c> 16). The choice is told in ADR 70.</summary>
internal static class CaseRisk
{
    private const string Age = "their-age";
    private const string Form = "their-form";
    private const string Setting = "their-setting";

    /// <summary>Facts about the client; the rest is about the professional.</summary>
    private static readonly ImmutableArray<string> OfClient = [Age, Form, Setting, "their-papers"];

    /// <summary>Forms that so few people are registered for that one municipality has hardly two of them.</summary>
    private static readonly ImmutableArray<string> RareForms = ["marriage", "other"];

    /// <summary>Whether paper or text of this case should not lie about: together these facts may fit one person.</summary>
    public static bool MayIdentify(Guide guide, CaseFacts filled, bool hasMunicipality) =>
        (hasMunicipality && OfClient.Any(fact => IsKnown(filled.ValueOf(guide, fact))))
        || (IsRare(guide, filled) && filled.ValueOf(guide, Age) == "minor")
        || (filled.ValueOf(guide, Setting) is "asylum-centre" or "border" && IsKnown(filled.ValueOf(guide, Form)));

    /// <summary>Whether a plain link would. There are a few dozen registered minors a year for all municipalities, so an age below 18 is rare too.</summary>
    public static bool RefusesLink(Guide guide, CaseFacts filled) =>
        filled.Place.Words.Length > 0 && (IsRare(guide, filled) || filled.ValueOf(guide, Age) == "minor");

    private static bool IsRare(Guide guide, CaseFacts filled) =>
        filled.ValueOf(guide, Form) is { } form && RareForms.Contains(form, StringComparer.Ordinal);

    private static bool IsKnown(string? value) => value is not null and not Fact.Unknown;
}
