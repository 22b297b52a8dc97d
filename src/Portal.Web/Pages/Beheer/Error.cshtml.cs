using System.Collections.Immutable;
using Microsoft.AspNetCore.Diagnostics;
using Portal.Storage.Care;
using Portal.Web.Office;
using Portal.Web.Office.Forms;

namespace Portal.Web.Pages.Beheer;

/// <summary>What went wrong in the office, and what to do. Shown in place of the page that failed, at its address, with what was typed there.</summary>
internal sealed class OfficeErrorModel(EditorAtWork editor) : OfficePage(editor)
{
    public override string Title => Words.Title;

    public string Text => Words.Text;

    /// <summary>What was typed in the form that failed; empty when there was none.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Kept { get; private set; } = [];

    /// <summary>Where it was going.</summary>
    public string KeptAddress { get; private set; } = "";

    private Exception? Failure => HttpContext.Features.Get<IExceptionHandlerFeature>()?.Error;

    private (string Title, string Text) Words => Response.StatusCode switch
    {
        StatusCodes.Status400BadRequest => ("Dit formulier is niet meer geldig", "Er is niets bewaard. Dat gebeurt als je intussen uit- en weer inlogde."),
        StatusCodes.Status401Unauthorized => ("Bevestig dat jij het bent", "Je bent al een tijdje ingelogd, of niet meer. Er is nog niets bewaard."),
        StatusCodes.Status403Forbidden => ("Dit mag je niet openen", "Daar is een andere rol voor nodig. Een beheerder kan je rol veranderen."),
        StatusCodes.Status404NotFound => ("Deze pagina is er niet", "Het adres klopt niet, of wat hier stond is weggehaald."),
        StatusCodes.Status405MethodNotAllowed => ("Dit kan hier niet", "Deze pagina kan niet wat er gevraagd werd."),
        StatusCodes.Status413PayloadTooLarge => ("Dit is te groot", "Het formulier of het bestand is groter dan we aannemen. Er is niets bewaard."),
        StatusCodes.Status415UnsupportedMediaType => ("Dit kunnen we niet lezen", "Het formulier kwam op een manier die we niet aannemen. Er is niets bewaard."),
        _ when Failure is { } failure && DatabaseFaults.IsOne(failure) => ("De database antwoordt niet", "Bezoekers merken daar niets van. Er is niets bewaard. Probeer het over een minuut nog eens."),
        _ => ("Er ging iets mis", "Het ligt niet aan jou. Er is waarschijnlijk niets bewaard. Probeer het over een minuut nog eens."),
    };

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        // Asked for by its own address it is as unknown as any other.
        if (Response.StatusCode == StatusCodes.Status200OK)
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
        }

        if (KeptForm.IsWorthKeeping(Response.StatusCode) && KeptForm.AddressOf(HttpContext) is { } address)
        {
            KeptAddress = address;
            Kept = await KeptForm.ReadAsync(Request, cancellation);
        }
    }
}
