using Portal.Referral;

namespace Portal.Web.Guides.Naming;

/// <summary>Where a fact is asked, as editors read it.</summary>
internal static class UseNames
{
    public static string Of(FactUse use) => use switch
    {
        FactUse.Walk => "in de keuzehulp",
        FactUse.Form => "op het formulier voor professionals",
        FactUse.Both => "in de keuzehulp en op het formulier",
        FactUse.Given => "uit de openingstijden",
    };
}
