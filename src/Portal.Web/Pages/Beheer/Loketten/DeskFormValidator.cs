using FluentValidation;
using Portal.Content;
using Portal.Content.Desks;
using Portal.Content.Folder;

namespace Portal.Web.Pages.Beheer.Loketten;

internal sealed class DeskFormValidator : AbstractValidator<DeskForm>
{
    private const int Longest = 2000;

    public DeskFormValidator()
    {
        RuleFor(form => form.Kind).Must(kind => Ids.IsId(kind.Trim())).WithMessage("Kies de soort.").MaximumLength(100);
        RuleFor(form => form.Name).Must(texts => texts.GetValueOrDefault("nl") is { Length: > 0 }).OverridePropertyName("Name[nl]").WithMessage("Geef het loket een naam.");
        RuleFor(form => form.Summary).Must(texts => texts.GetValueOrDefault("nl") is { Length: > 0 }).OverridePropertyName("Summary[nl]").WithMessage("Zeg in een of twee zinnen voor wie en waarvoor het loket is.");
        RuleFor(form => form.Abbreviation).MaximumLength(Longest);
        RuleFor(form => form.Purposes).Must(picked => picked.Exists(DeskTerms.Purposes.Contains)).WithMessage("Kies waarvoor het loket er is.");
        RuleFor(form => form.Audiences).Must(picked => picked.Exists(DeskTerms.Audiences.Contains)).WithMessage("Kies voor wie het loket er is.");
        RuleFor(form => form.Scope).Must(DeskTerms.Scopes.Contains).WithMessage("Kies hoe ver het loket werkt.");
        RuleFor(form => form.Notes).NotEmpty().When(form => form.Listing == Listing.Hidden).WithMessage("Zeg bij de aantekeningen waarom bezoekers dit loket niet zien.");
        RuleFor(form => form.Note).MaximumLength(1000).WithMessage("Houd de toelichting korter dan 1000 tekens.");
        RuleFor(form => form.WritesDownName).SetValidator(new SourcedFormValidator());
        RuleFor(form => form.MayHaveToAct).SetValidator(new SourcedFormValidator());
        RuleFor(form => form.PassesOn).SetValidator(new SourcedFormValidator());
        RuleFor(form => form.EnforcesMigrationLaw).SetValidator(new SourcedFormValidator());
        RuleFor(form => form.CanStop).SetValidator(new SourcedFormValidator());
        RuleForEach(form => form.Channels).SetValidator(new ChannelFormValidator());
        RuleForEach(form => form.Channels).Must((form, channel) => !form.IsShelter || channel.Type != ChannelType.Visit).OverridePropertyName("Channels").WithMessage("Bij opvang kun je niet langsgaan: de plek noemen we nooit. Haal dit kanaal weg.");
    }
}

internal sealed class SourcedFormValidator : AbstractValidator<SourcedForm>
{
    public SourcedFormValidator() =>
        RuleFor(fact => fact.Source).NotEmpty().When(fact => fact.Value != Known.Unknown).WithMessage("Zeg waar je dit gelezen hebt, of kies niet bekend.");
}

internal sealed class ChannelFormValidator : AbstractValidator<ChannelForm>
{
    public ChannelFormValidator()
    {
        RuleFor(channel => channel.Id).Must(Ids.IsId).WithMessage("De naam van het kanaal klopt niet.");
        RuleFor(channel => channel.Value).Must((channel, value) => IsValue(channel.Type, (value ?? "").Trim())).WithMessage(channel => channel.Type switch
        {
            ChannelType.Phone => "Dit is geen telefoonnummer. Gebruik alleen cijfers, spaties en streepjes.",
            ChannelType.Email => "Dit is geen e-mailadres.",
            ChannelType.Visit => "Zeg waar iemand langs kan gaan.",
            _ => "Dit is geen webadres. Begin met https://.",
        });
        RuleFor(channel => channel.Source).NotEmpty().WithMessage("Zeg waar je dit gelezen hebt, of wie het je vertelde.");
        RuleFor(channel => channel.Checked).NotEmpty().WithMessage("Zeg wanneer dit is nagekeken.");
        RuleForEach(channel => channel.Days).Must(times => ClockText.Read(times ?? "") is not null).WithMessage("Schrijf tijden als 9-17 of 09:00-12:30, 13:00-17:00. De hele dag is 0-24. Leeg is dicht.");
        RuleForEach(channel => channel.Exceptions).SetValidator(new OtherHoursFormValidator());
    }

    private static bool IsValue(ChannelType type, string value) => type switch
    {
        ChannelType.Phone => value.All(c => char.IsAsciiDigit(c) || c is ' ' or '-' or '+' or '(' or ')') && value.Count(char.IsAsciiDigit) >= 3,
        ChannelType.Email => value.Count(c => c == '@') == 1 && !value.Contains(' ', StringComparison.Ordinal),
        ChannelType.Visit => value.Length > 0,
        _ => Uri.TryCreate(value, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps,
    };
}

internal sealed class OtherHoursFormValidator : AbstractValidator<OtherHoursForm>
{
    public OtherHoursFormValidator()
    {
        RuleFor(days => days.From).NotNull().When(days => !days.IsEmpty).WithMessage("Zeg op welke dag de andere tijden beginnen.");
        RuleFor(days => days.Until).GreaterThanOrEqualTo(days => days.From).When(days => days is { From: not null, Until: not null }).WithMessage("De laatste dag komt niet voor de eerste.");
        RuleFor(days => days.Times).Must(times => ClockText.Read(times ?? "") is not null).WithMessage("Schrijf tijden als 9-17 of 09:00-12:30, 13:00-17:00. Leeg is dicht.");
    }
}
