using System.Collections.Immutable;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Portal.Content.Folder.Yaml;

/// <summary>
/// Text to a tree of pieces with their lines. Works on the parser's events, not on its document model, so that depth is bounded, a key
/// that stands twice is reported with its line, and references and tags (which could grow a small file without end) are refused.
/// </summary>
internal sealed class YamlParser
{
    private const int Deepest = 24;

    private readonly string _file;
    private readonly ReadingLog _log;
    private readonly Parser _events;

    private YamlParser(string file, string text, ReadingLog log)
    {
        _file = file;
        _log = log;
        _events = new Parser(new StringReader(text));
    }

    /// <summary>The map that the file holds; null when it does not hold one, which is then in the log.</summary>
    public static YamlMap? Parse(string file, string text, ReadingLog log)
    {
        try
        {
            return new YamlParser(file, text, log).Document();
        }
        catch (YamlException e)
        {
            log.Add(file, LineOf(e.Start), $"This is not YAML that can be read: {e.Message.TrimEnd('.')}. Look at the indents, colons and quotes of this line.");

            return null;
        }
    }

    private static int LineOf(Mark mark) => (int)mark.Line;

    private YamlMap? Document()
    {
        _events.Consume<StreamStart>();

        if (!_events.TryConsume<DocumentStart>(out _))
        {
            _log.Add(_file, 0, "There is nothing in this file. Fill it in or take it out.");

            return null;
        }

        var root = Piece(depth: 0);
        _events.Consume<DocumentEnd>();

        if (_events.Accept<DocumentStart>(out var second))
        {
            throw new YamlException(second.Start, second.End, "a second document starts here");
        }

        if (root is YamlMap map)
        {
            return map;
        }

        _log.Add(_file, root.Line, "Keys with values are expected here, as in \"key: value\".");

        return null;
    }

    private YamlNode Piece(int depth)
    {
        if (_events.Current is AnchorAlias or NodeEvent { Anchor.IsEmpty: false } or NodeEvent { Tag.IsEmpty: false })
        {
            throw new YamlException(_events.Current.Start, _events.Current.End, "references (&, *) and tags (!) are not used here; write the value itself");
        }

        if (depth > Deepest)
        {
            throw new YamlException(_events.Current!.Start, _events.Current.End, $"more than {Deepest} levels deep");
        }

        return _events.Current switch
        {
            MappingStart => Map(depth),
            SequenceStart => List(depth),
            _ => Text(),
        };
    }

    private YamlScalar Text()
    {
        var scalar = _events.Consume<Scalar>();

        return new YamlScalar(scalar.Value, scalar.Style == ScalarStyle.Plain && scalar.Value.Length == 0, LineOf(scalar.Start));
    }

    private YamlList List(int depth)
    {
        var start = _events.Consume<SequenceStart>();
        var items = ImmutableArray.CreateBuilder<YamlNode>();

        while (!_events.TryConsume<SequenceEnd>(out _))
        {
            items.Add(Piece(depth + 1));
        }

        return new YamlList(items.ToImmutable(), LineOf(start.Start));
    }

    private YamlMap Map(int depth)
    {
        var start = _events.Consume<MappingStart>();
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var seen = new HashSet<string>(StringComparer.Ordinal);

        while (!_events.TryConsume<MappingEnd>(out _))
        {
            var key = _events.Consume<Scalar>();
            var value = Piece(depth + 1);

            if (seen.Add(key.Value))
            {
                entries.Add(new YamlEntry(key.Value, value, LineOf(key.Start)));
            }
            else
            {
                _log.Add(_file, LineOf(key.Start), $"\"{key.Value}\" stands here a second time. Keep one of the two.");
            }
        }

        return new YamlMap(entries.ToImmutable(), Line: LineOf(start.Start));
    }
}
