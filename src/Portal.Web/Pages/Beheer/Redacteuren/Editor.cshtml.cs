using System.Collections.Immutable;
using FluentValidation;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Portal.Storage;
using Portal.Storage.Audit;
using Portal.Storage.Editors;
using Portal.Web.Office;
using Portal.Web.Office.SigningIn;

namespace Portal.Web.Pages.Beheer.Redacteuren;

/// <summary>What a manager can do for, and about, one editor.</summary>
[FreshSignIn]
internal sealed class EditorModel(
    EditorAtWork editor, PortalDbContext database, EditorLinks links, SecondFactor second, AuditTrail audit, TimeProvider clock) : OfficePage(editor)
{
    public static ImmutableArray<SelectListItem> Roles { get; } =
    [
        Role(EditorRole.Editor, "Redacteur", "Bewaart concepten, en mag een kanaal meteen verbergen."),
        Role(EditorRole.Publisher, "Publiceert", "Mag ook publiceren en een eerdere publicatie terugzetten."),
        Role(EditorRole.Manager, "Beheerder", "Mag ook redacteuren uitnodigen en blokkeren, en het logboek lezen."),
    ];

    public override string Title => Link is null ? Found.Name : "De nieuwe link";

    public override OfficePart Above => new("Redacteuren", IndexModel.Address);

    public Editor Found { get; private set; } = null!;

    public bool IsOneself => Found.Id == Editor.Id;

    /// <summary>The whole address; null unless it was just made.</summary>
    public string? Link { get; private set; }

    public RoleForm Input { get; set; } = new();

    public static string AddressOf(Guid id) => $"{IndexModel.Address}/{id}";

    public string Handler(string name) => $"{AddressOf(Found.Id)}?handler={name}";

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var id = Guid.Parse((string)RouteData.Values["id"]!);

        if (await database.Editors.SingleOrDefaultAsync(row => row.Id == id, HttpContext.RequestAborted) is not { } found)
        {
            context.Result = NotFound();
            return;
        }

        Found = found;
        Input = new RoleForm { Role = found.Role };

        if (IsOneself && HttpMethods.IsPost(Request.Method))
        {
            context.Result = new StatusCodeResult(StatusCodes.Status403Forbidden);
            return;
        }

        await next();
    }

    public IActionResult OnGet() => Page();

    public Task<IActionResult> OnPostRoleAsync(RoleForm input, CancellationToken cancellation)
    {
        Input = input;

        return DoAsync(AuditEntry.RoleChanged, $"{OfficeWords.Of(Found.Role)} → {OfficeWords.Of(input.Role)}", $"{Found.Name} is nu {OfficeWords.Of(input.Role)}.", () => Found.Role = input.Role, cancellation);
    }

    public Task<IActionResult> OnPostBlockAsync(CancellationToken cancellation) =>
        DoAsync(AuditEntry.EditorBlocked, "", $"{Found.Name} is geblokkeerd.", () => Found.BlockedAt = clock.GetUtcNow(), cancellation);

    public Task<IActionResult> OnPostUnblockAsync(CancellationToken cancellation) =>
        DoAsync(AuditEntry.EditorUnblocked, "", $"{Found.Name} mag er weer in.", () => Found.BlockedAt = null, cancellation);

    public Task<IActionResult> OnPostEverywhereAsync(CancellationToken cancellation) =>
        DoAsync(AuditEntry.SignedOutEverywhere, "", $"{Found.Name} is overal uitgelogd.", () => { }, cancellation);

    public async Task<IActionResult> OnPostLinkAsync(CancellationToken cancellation)
    {
        var link = await links.MakeAsync(Found, cancellation);
        database.RemoveRange(await database.Set<IdentityUserPasskey<Guid>>().Where(passkey => passkey.UserId == Found.Id).ToListAsync(cancellation));
        await second.ClearAsync(Found, cancellation);
        Found.PasswordHash = null;
        Found.LockoutEnd = null;

        if (!await SaveAsync(AuditEntry.LinkMade, "", cancellation))
        {
            return Lost();
        }

        Link = $"{Request.Scheme}://{Request.Host}{link}";

        return Page();
    }

    private async Task<IActionResult> DoAsync(string deed, string detail, string notice, Action change, CancellationToken cancellation)
    {
        change();

        return await SaveAsync(deed, detail, cancellation) ? SeeOther(AddressOf(Found.Id), notice) : Lost();
    }

    private IActionResult Lost() => SeeOther(AddressOf(Found.Id), "Er is niets veranderd: iemand anders was net bezig. Kijk of het nog nodig is.");

    /// <summary>Whatever is done ends the sessions of who it is about.</summary>
    private async Task<bool> SaveAsync(string deed, string detail, CancellationToken cancellation)
    {
        EditorSession.EndAll(Found);
        audit.Add(Editor.Name, deed, Found.Name, detail);

        // Who does this stays a manager: two managers who take the role from each other at once can't both succeed.
        var own = Editor.Id;
        var oneself = await database.Editors.SingleAsync(row => row.Id == own, cancellation);
        database.Entry(oneself).Property(row => row.Role).IsModified = true;

        try
        {
            await database.SaveChangesAsync(cancellation);

            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            return false;
        }
    }

    private static SelectListItem Role(EditorRole role, string name, string explanation) => new(name, role.ToString()) { Group = new SelectListGroup { Name = explanation } };
}

internal sealed class RoleForm
{
    public EditorRole Role { get; set; }
}

internal sealed class RoleFormValidator : AbstractValidator<RoleForm>
{
    public RoleFormValidator() => RuleFor(form => form.Role).IsInEnum().WithMessage("Kies een rol.");
}
