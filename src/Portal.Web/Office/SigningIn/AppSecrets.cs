using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Portal.Storage.Editors;
using QRCoder;

namespace Portal.Web.Office.SigningIn;

/// <summary>The secret that an app will share, from the moment it is shown until its first code proves that the app has it. It waits in the form, sealed.</summary>
internal sealed class AppSecrets(IDataProtectionProvider protection, TimeProvider clock)
{
    private const string Issuer = "Redactie Informatiepunt Mensenhandel";
    private const char Mark = '|';

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(30);

    private readonly IDataProtector protector = protection.CreateProtector("Portal.Office.AppSecrets");

    public AppSecret New(Editor editor) => Of(editor, OneTimeCodes.NewSecret());

    public AppSecret Of(Editor editor, string secret) => new(
        secret,
        Square.Of(OneTimeCodes.AddressOf(secret, Issuer, editor.Email!)),
        protector.Protect(string.Join(Mark, clock.GetUtcNow().UtcTicks.ToString(CultureInfo.InvariantCulture), editor.Id, secret)));

    /// <returns>Null when it was not made here for this editor, or too long ago.</returns>
    public string? Open(Editor editor, string sealedSecret)
    {
        try
        {
            return protector.Unprotect(sealedSecret).Split(Mark) is [var ticks, var whose, var secret]
                && whose == editor.Id.ToString()
                && clock.GetUtcNow() - new DateTimeOffset(long.Parse(ticks, CultureInfo.InvariantCulture), TimeSpan.Zero) < Longest
                    ? secret
                    : null;
        }
        catch (Exception failure) when (failure is CryptographicException or FormatException)
        {
            return null;
        }
    }
}

/// <param name="Sealed">What goes along in the form.</param>
internal sealed record AppSecret(string Secret, Square Square, string Sealed)
{
    /// <summary>In groups of four, to be typed over.</summary>
    public string Spaced => string.Join(' ', Secret.Chunk(4).Select(group => new string(group)));
}

/// <summary>A QR code as the path of a drawing, with its white edge.</summary>
internal sealed record Square(int Size, string Path)
{
    public static Square Of(string text)
    {
        using var code = new QRCodeGenerator().CreateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var path = new StringBuilder();

        for (var row = 0; row < code.ModuleMatrix.Count; row++)
        {
            for (var column = 0; column < code.ModuleMatrix[row].Count; column++)
            {
                if (code.ModuleMatrix[row][column])
                {
                    path.Append(CultureInfo.InvariantCulture, $"M{column} {row}h1v1h-1z");
                }
            }
        }

        return new Square(code.ModuleMatrix.Count, path.ToString());
    }
}
