using Portal.Web.Office;

namespace Portal.Web.Pages.Beheer;

/// <summary>What went wrong in the office, and what to do. Shown in place of the page that failed, at its address.</summary>
internal sealed class OfficeErrorModel(EditorAtWork editor) : OfficePage(editor)
{
    public override string Title => Words.Title;

    public string Text => Words.Text;

    private (string Title, string Text) Words => Response.StatusCode switch
    {
        StatusCodes.Status400BadRequest => ("Dit formulier is niet meer geldig", "Ga terug, laad de pagina opnieuw en probeer het nog eens. Er is niets bewaard."),
        StatusCodes.Status403Forbidden => ("Dit mag je niet openen", "Daar is een andere rol voor nodig. Een beheerder kan je rol veranderen."),
        StatusCodes.Status404NotFound => ("Deze pagina is er niet", "Het adres klopt niet, of wat hier stond is weggehaald."),
        StatusCodes.Status405MethodNotAllowed => ("Dit kan hier niet", "Deze pagina kan niet wat er gevraagd werd."),
        StatusCodes.Status413PayloadTooLarge => ("Dit is te groot", "Het formulier of het bestand is groter dan we aannemen. Er is niets bewaard."),
        StatusCodes.Status415UnsupportedMediaType => ("Dit kunnen we niet lezen", "Het formulier kwam op een manier die we niet aannemen. Er is niets bewaard."),
        _ => ("Er ging iets mis", "Het ligt niet aan jou. Ga terug: wat je typte staat meestal nog in het formulier. Probeer het over een minuut nog eens."),
    };

    public void OnGet()
    {
        // Asked for by its own address it is as unknown as any other.
        if (Response.StatusCode == StatusCodes.Status200OK)
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }
}
