using Markdig.Parsers;
using Markdig.Syntax;

namespace Portal.Content.Markdown.OwnBlocks;

/// <summary>A block of our own: from <c>:::name words</c> to <c>:::</c>.</summary>
internal abstract class OwnBlock(BlockParser parser) : ContainerBlock(parser)
{
    public string Name { get; set; } = "";

    /// <summary>What stands behind the name; empty when nothing does.</summary>
    public string Words { get; set; } = "";

    /// <summary>Whether a line of colons ended it; else the end of the text, or of the list or quote it stands in, did.</summary>
    public bool IsClosed { get; set; }

    /// <summary>Reports what is wrong with it.</summary>
    public abstract void Check(PageReading reading);

    /// <summary>The one list that makes up the block; null when it is something else.</summary>
    protected ListBlock? OnlyList(bool isOrdered) => this is [ListBlock list] && list.IsOrdered == isOrdered ? list : null;
}
