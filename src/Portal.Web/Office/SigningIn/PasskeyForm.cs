namespace Portal.Web.Office.SigningIn;

/// <summary>A form that only a script can fill in: the partial <c>_Passkey</c>. Without script it does not show.</summary>
/// <param name="Address">Where it goes.</param>
/// <param name="IsNew">Whether one is made, which then gets a name, instead of used.</param>
internal sealed record PasskeyForm(PasskeyAsked Asked, string Address, string Button, bool IsNew = false);
