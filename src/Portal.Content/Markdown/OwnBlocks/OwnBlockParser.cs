using System.Collections.Immutable;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Portal.Content.Markdown.OwnBlocks;

/// <summary>Reads <c>:::name words</c> … <c>:::</c>. Blocks may stand in each other; a line of colons ends the innermost.</summary>
internal sealed class OwnBlockParser : BlockParser
{
    private const char Colon = ':';
    private const int FewestColons = 3;

    private readonly ImmutableArray<OwnBlockKind> kinds;

    public OwnBlockParser(ImmutableArray<OwnBlockKind> kinds)
    {
        this.kinds = kinds;
        OpeningCharacters = [Colon];
    }

    public IEnumerable<string> Names => kinds.Select(kind => kind.Name);

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || WordsBehindColons(processor.Line) is not { } words)
        {
            return BlockState.None;
        }

        var parts = words.Split([' ', '\t'], 2, StringSplitOptions.TrimEntries);
        var block = kinds.FirstOrDefault(kind => kind.Name == parts[0])?.Create(this) ?? new UnknownBlock(this);

        block.Name = parts[0];
        block.Words = parts is [_, var behind] ? behind : "";
        block.Column = processor.Column;
        block.Span = new SourceSpan(processor.Start, processor.Line.End);
        block.IsClosed = words.Length == 0;
        processor.NewBlocks.Push(block);

        return words.Length == 0 ? BlockState.BreakDiscard : BlockState.ContinueDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (!processor.IsCodeIndent && WordsBehindColons(processor.Line) is "" && !BelongsFurtherIn(processor, block))
        {
            ((OwnBlock)block).IsClosed = true;
            block.UpdateSpanEnd(processor.Line.End);

            return BlockState.BreakDiscard;
        }

        processor.GoToColumn(processor.ColumnBeforeIndent);

        return BlockState.Continue;
    }

    /// <summary>Whether a block or a stretch of code that stands in this one, at this column or left of it, takes the line.</summary>
    private static bool BelongsFurtherIn(BlockProcessor processor, Block block)
    {
        while (block is ContainerBlock { LastChild: { } last } && processor.IsOpen(last))
        {
            if (last is OwnBlock or FencedCodeBlock && last.Column <= processor.Column)
            {
                return true;
            }

            block = last;
        }

        return false;
    }

    /// <summary>Null when the line does not start with enough colons.</summary>
    private static string? WordsBehindColons(StringSlice line)
    {
        var text = line.AsSpan();
        var words = text.TrimStart(Colon);

        return text.Length - words.Length >= FewestColons ? words.Trim().ToString() : null;
    }
}
