using System.Collections.Immutable;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Portal.Content;
using Portal.Content.Desks;
using Portal.Storage.Urgent;
using Portal.Web.Office;
using Portal.Web.Publishing;
using Portal.Web.Serving;

namespace Portal.Web.Pages.Beheer.Spoed;

/// <summary>One channel as it is live: hide it, close it, put back an earlier value, or propose a new one.</summary>
internal sealed class ChannelModel(EditorAtWork editor, LiveEdition edition, UrgentChanges urgent, PublicationBell bell) : OfficePage(editor)
{
    public override string Title => $"{DeskNames.Of(Channel)} van {DeskNames.Of(Desk)}";

    public override OfficePart Above => new("Spoed", OfficeAddress.Urgent);

    public Desk Desk { get; private set; } = null!;

    public Channel Channel { get; private set; } = null!;

    public ImmutableArray<EarlierChannel> Earlier { get; private set; } = [];

    public NumberForm Input { get; set; } = new();

    public ImmutableArray<ContentProblem> Problems { get; private set; } = [];

    /// <summary>What was asked, when that would leave somebody without a desk: <c>Hide</c> or <c>Close</c>. Else empty.</summary>
    public string NeedsFallback { get; private set; } = "";

    /// <summary>Desks that may take the place, those that are most like it first.</summary>
    public IReadOnlyList<SelectListItem> Fallbacks { get; private set; } = [];

    public string Address => $"{OfficeAddress.Urgent}/{Desk.Id}/{Channel.Id}";

    public async Task<IActionResult> OnGetAsync(string desk, string channel, CancellationToken cancellation)
    {
        if (await edition.ReadAsync(cancellation) is not { } live
            || live.Desks.FirstOrDefault(one => one.Id == desk) is not { } found
            || found.Channels.FirstOrDefault(one => one.Id == channel) is not { } own)
        {
            return NotFound();
        }

        (Desk, Channel) = (found, own);
        Earlier = await urgent.EarlierAsync(desk, channel, cancellation);
        Input = new NumberForm { Value = own.Value, Source = own.Source };
        Fallbacks =
        [
            .. live.Desks
                .Where(one => one.Id != desk && one.VisibleChannels.Any(other => other.IsVoice))
                .OrderByDescending(one => one.Tags.Intersect(found.Tags, StringComparer.Ordinal).Count())
                .ThenByDescending(one => one.Purposes.Intersect(found.Purposes, StringComparer.Ordinal).Count())
                .Select(one => new SelectListItem(DeskNames.Of(one), one.Id)),
        ];

        return Page();
    }

    public Task<IActionResult> OnPostHideAsync(string desk, string channel, string? fallback, CancellationToken cancellation) =>
        DoAsync(desk, channel, "Hide", () => urgent.HideAsync(desk, channel, Editor.Name, $"Spoed: {Title} verborgen.", fallback, cancellation), $"Verborgen. Binnen vijf seconden ziet niemand dit nog.", cancellation);

    public Task<IActionResult> OnPostCloseAsync(string desk, string channel, string? fallback, CancellationToken cancellation) =>
        DoAsync(desk, channel, "Close", () => urgent.CloseAsync(desk, channel, Editor.Name, $"Spoed: {Title} gesloten.", fallback, cancellation), "Gesloten. Binnen vijf seconden ziet iedereen dat hier niemand is.", cancellation);

    public Task<IActionResult> OnPostPutBackAsync(string desk, string channel, int number, CancellationToken cancellation) =>
        DoAsync(desk, channel, "", () => urgent.PutBackAsync(desk, channel, number, Editor.Name, $"Spoed: {Title} teruggezet zoals in publicatie {number}.", cancellation), "Teruggezet en meteen live.", cancellation);

    public async Task<IActionResult> OnPostProposeAsync(string desk, string channel, NumberForm input, CancellationToken cancellation)
    {
        if (await OnGetAsync(desk, channel, cancellation) is NotFoundResult missing)
        {
            return missing;
        }

        var change = new ChannelChange(desk, Channel, Channel with
        {
            Value = input.Value.Trim(),
            Source = input.Source.Trim(),
            Confidence = Channel.Confidence == Confidence.Low ? Confidence.Medium : Channel.Confidence,
            Checked = Editor.Today,
            Called = input.IsCalled ? Editor.Today : null,
        });

        return await urgent.ProposeAsync(change, Editor.Name, $"Spoed: {Title}: {Channel.Value} wordt {change.After.Value}.", cancellation) is UrgentAttempt.Waiting waiting
            ? SeeOther($"{OfficeAddress.Urgent}/voorstel/{waiting.Id}", "Een collega moet dit bevestigen. Daarna is het meteen live.")
            : NotFound();
    }

    public override async Task<IActionResult> ShowAgainAsync() =>
        await OnGetAsync(RouteData.Values["desk"] as string ?? "", RouteData.Values["channel"] as string ?? "", HttpContext.RequestAborted) is NotFoundResult missing ? missing : Invalid();

    private async Task<IActionResult> DoAsync(string desk, string channel, string deed, Func<Task<UrgentAttempt>> urgently, string notice, CancellationToken cancellation)
    {
        if (await OnGetAsync(desk, channel, cancellation) is NotFoundResult missing)
        {
            return missing;
        }

        switch (await urgently())
        {
            case UrgentAttempt.Live:
                bell.Ring();

                return SeeOther(Address, notice);
            case UrgentAttempt.FallbackNeeded needed:
                (NeedsFallback, Problems) = (deed, needed.Problems);
                break;
            case UrgentAttempt.Refused refused:
                Problems = refused.Problems;
                break;
            case UrgentAttempt.Unchanged:
                return SeeOther(Address, "Het was al zo.");
            case UrgentAttempt.Overtaken:
                ModelState.AddModelError("", "Collega's publiceren op dit moment. Probeer het nog een keer.");
                break;
            default:
                return NotFound();
        }

        return Invalid();
    }
}

/// <summary>What is typed for a new value.</summary>
internal sealed class NumberForm
{
    public string Value { get; set; } = "";

    public string Source { get; set; } = "";

    public bool IsCalled { get; set; }
}

internal sealed class NumberFormValidator : AbstractValidator<NumberForm>
{
    public NumberFormValidator()
    {
        RuleFor(form => form.Value).NotEmpty().WithMessage("Vul het nieuwe nummer of adres in.").MaximumLength(300).WithMessage("Dit is te lang.");
        RuleFor(form => form.Source).NotEmpty().WithMessage("Schrijf op waar je dit gelezen hebt.").MaximumLength(500).WithMessage("Dit is te lang.");
    }
}
