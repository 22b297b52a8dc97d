using System.Globalization;

namespace Portal.Web.Guides.Drawing;

/// <summary>Numbers as SVG reads them, whatever the language of the page.</summary>
internal static class Svg
{
    public static string Number(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);
}
