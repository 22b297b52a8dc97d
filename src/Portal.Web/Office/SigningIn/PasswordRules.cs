using FluentValidation;

namespace Portal.Web.Office.SigningIn;

/// <summary>What a password must be: long, and nothing that is known of its owner. No rules about signs, which only make it harder to remember.</summary>
internal static class PasswordRules
{
    public const int Shortest = 12;
    public const string Hint = "12 tekens of meer. Een korte zin is makkelijk te onthouden.";

    private const int Longest = 256;
    private const int FewestDifferent = 6;

    public static IRuleBuilderOptions<T, string> Password<T>(this IRuleBuilder<T, string> rule) => rule
        .MinimumLength(Shortest).WithMessage($"Kies een wachtwoord van {Shortest} tekens of meer. Een korte zin is makkelijk te onthouden.")
        .MaximumLength(Longest).WithMessage("Dit wachtwoord is te lang.")
        .Must(password => password.Length < Shortest || password.Distinct().Count() >= FewestDifferent).WithMessage("Kies een wachtwoord met meer verschillende tekens.");

    /// <summary>Whether it holds a part of the name or the address that anybody could guess.</summary>
    public static bool Tells(string password, string name, string address) => name.Split(' ').Append(address.Split('@')[0])
        .Any(part => part.Length >= 4 && password.Contains(part, StringComparison.OrdinalIgnoreCase));
}
