using FluentValidation;
using Portal.Referral;

namespace Portal.Web.Pages.Beheer.Keuzehulp.Gevallen;

/// <summary>A case as a form.</summary>
internal sealed class CaseInput : GuideInput
{
    public string Story { get; set; } = "";

    public GuideView View { get; set; }

    /// <summary>A line for each fact: <c>leeftijd = minderjarig</c>.</summary>
    public string Facts { get; set; } = "";

    /// <summary>A line for each target.</summary>
    public string First { get; set; } = "";

    public string Contains { get; set; } = "";

    public string Absent { get; set; } = "";
}

internal sealed class CaseInputValidator : AbstractValidator<CaseInput>
{
    public CaseInputValidator()
    {
        RuleFor(input => input.Story).NotEmpty().When(input => !input.Away).WithMessage("Schrijf in één zin wie het is.");
        RuleFor(input => input.First)
            .Must((input, _) => !string.IsNullOrWhiteSpace(input.First + input.Contains + input.Absent))
            .When(input => !input.Away)
            .WithMessage("Zeg wat er moet gebeuren: waar het verwijspad mee begint, wat erop staat, of wat er niet op staat.");
    }
}
