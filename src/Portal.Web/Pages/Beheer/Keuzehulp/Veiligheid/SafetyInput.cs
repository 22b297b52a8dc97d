using FluentValidation;

namespace Portal.Web.Pages.Beheer.Keuzehulp.Veiligheid;

/// <summary>What a safety rule says of a path.</summary>
internal enum Must
{
    Contains,
    First,
    Never,
    Before,
}

/// <summary>A safety rule as a form.</summary>
internal sealed class SafetyInput : GuideInput
{
    /// <summary>The rule in a sentence.</summary>
    public string Text { get; set; } = "";

    public string When { get; set; } = "";

    public Must Must { get; set; }

    public string What { get; set; } = "";

    /// <summary>Only of <see cref="Must.Before"/>: what comes later.</summary>
    public string Later { get; set; } = "";
}

internal sealed class SafetyInputValidator : AbstractValidator<SafetyInput>
{
    public SafetyInputValidator()
    {
        RuleFor(input => input.Text).NotEmpty().When(input => !input.Away).WithMessage("Schrijf in één zin wat er voor iedereen geldt.");
        RuleFor(input => input.When).NotEmpty().When(input => !input.Away).WithMessage("Zeg voor wie dit geldt. Voor iedereen: altijd.");
    }
}
