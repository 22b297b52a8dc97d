using System.IO.Compression;

namespace Portal.Web.Reading;

/// <summary>The files that pages ask for, read from the assembly. <c>Styles/</c> builds them.</summary>
internal sealed class Assets
{
    public Asset Style { get; } = Asset.Read("site", "css", "text/css; charset=utf-8");

    /// <summary>What only the professionals' pages need, on the screen and on paper.</summary>
    public Asset Paths { get; } = Asset.Read("paths", "css", "text/css; charset=utf-8");

    public Asset Script { get; } = Asset.Read("site", "js", "text/javascript; charset=utf-8");

    public Asset Icon { get; } = Asset.Read("icon", "svg", "image/svg+xml");

    /// <summary>For the editors' office, on top of <see cref="Style"/>.</summary>
    public Asset OfficeStyle { get; } = Asset.Read("office", "css", "text/css; charset=utf-8");

    /// <summary>Of the page that changes a page; linked nowhere else.</summary>
    public Asset EditorScript { get; } = Asset.Read("editor", "js", "text/javascript; charset=utf-8", CompressionLevel.Optimal);

    /// <summary>For what is printed to spread the word.</summary>
    public Asset Sheet { get; } = Asset.Read("sheet", "css", "text/css; charset=utf-8");

    /// <summary>For drawings of the guide, in the office and in public.</summary>
    public Asset Chart { get; } = Asset.Read("chart", "css", "text/css; charset=utf-8");

    /// <summary>For the pages on which an editor uses or makes a passkey.</summary>
    public Asset PasskeyScript { get; } = Asset.Read("passkey", "js", "text/javascript; charset=utf-8");

    /// <summary>For the pages of the office on the guide.</summary>
    public Asset GuideStyle { get; } = Asset.Read("office-guide", "css", "text/css; charset=utf-8");

    /// <summary>Moves between the cells of the table of rules, zooms drawings, and looks again while a draft is checked.</summary>
    public Asset GuideScript { get; } = Asset.Read("office-guide", "js", "text/javascript; charset=utf-8");

    public IEnumerable<Asset> All => [EditorScript, Style, Paths, Script, Icon, OfficeStyle, PasskeyScript, Sheet, Chart, GuideStyle, GuideScript];
}
