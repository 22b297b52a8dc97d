using System.Globalization;
using System.Text;
using QRCoder;

namespace Portal.Web.Spreading;

/// <summary>An address as a square that a telephone reads, drawn on the server: no service of others learns what is printed.</summary>
/// <param name="Size">The number of modules on a side, the white edge included.</param>
/// <param name="Path">The black modules as an SVG path.</param>
internal sealed record QrPicture(string Address, int Size, string Path)
{
    /// <summary>A quarter may be dirty or torn: it hangs on doors.</summary>
    private const QRCodeGenerator.ECCLevel Robustness = QRCodeGenerator.ECCLevel.Q;

    public static QrPicture Of(string address)
    {
        using var data = QRCodeGenerator.GenerateQrCode(address, Robustness);
        var path = new StringBuilder();

        for (var row = 0; row < data.ModuleMatrix.Count; row++)
        {
            var modules = data.ModuleMatrix[row];
            for (var from = 0; from < modules.Length; from++)
            {
                if (!modules[from])
                {
                    continue;
                }

                var until = from;
                while (until < modules.Length && modules[until])
                {
                    until++;
                }

                path.Append(CultureInfo.InvariantCulture, $"M{from} {row}h{until - from}v1H{from}z");
                from = until;
            }
        }

        return new QrPicture(address, data.ModuleMatrix.Count, path.ToString());
    }
}
