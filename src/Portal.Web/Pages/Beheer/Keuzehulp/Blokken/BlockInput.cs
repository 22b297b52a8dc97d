using FluentValidation;

namespace Portal.Web.Pages.Beheer.Keuzehulp.Blokken;

/// <summary>A guidance block as a form, with its words in the language of the editors.</summary>
internal sealed class BlockInput : GuideInput
{
    public string Tags { get; set; } = "";

    /// <summary>The key of the page behind it.</summary>
    public string Page { get; set; } = "";

    /// <summary>Whether it rests on law.</summary>
    public bool IsLegal { get; set; }

    public string ReadBy { get; set; } = "";

    public DateOnly? ReadOn { get; set; }

    public DateOnly? ExpiresOn { get; set; }

    public string Title { get; set; } = "";

    public string Text { get; set; } = "";

    public string Fallback { get; set; } = "";
}

internal sealed class BlockInputValidator : AbstractValidator<BlockInput>
{
    public BlockInputValidator()
    {
        When(input => !input.Away, () =>
        {
            RuleFor(input => input.Title).NotEmpty().WithMessage("Geef het blok een titel.");
            RuleFor(input => input.Text).NotEmpty().WithMessage("Schrijf de tekst.");
        });
        When(input => !input.Away && input.IsLegal, () =>
        {
            RuleFor(input => input.Fallback).NotEmpty().WithMessage("Schrijf de voorzichtige tekst: die staat er zolang geen jurist het blok las.");
            RuleFor(input => input.ExpiresOn).NotNull().WithMessage("Zeg tot wanneer de lezing geldt.");
            RuleFor(input => input.ReadOn).Must((input, on) => on is null == (input.ReadBy.Length == 0)).WithMessage("Wie het las en wanneer horen bij elkaar: vul allebei in, of geen van beide.");
        });
    }
}
