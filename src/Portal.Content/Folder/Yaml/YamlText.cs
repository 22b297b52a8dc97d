using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Portal.Content.Folder.Yaml;

/// <summary>Writes a tree of pieces as text, always the same for the same tree.</summary>
internal static class YamlText
{
    /// <summary>A short map or a list of words stays on one line up to this many characters.</summary>
    private const int Short = 110;

    private static readonly EmitterSettings Settings =
        new EmitterSettings().WithBestIndent(2).WithBestWidth(int.MaxValue).WithIndentedSequences().WithNewLine("\n").WithMaxSimpleKeyLength(1024);

    public static string Of(YamlMap map)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        var emitter = new Emitter(text, Settings);

        emitter.Emit(new StreamStart());
        emitter.Emit(new DocumentStart(null, null, isImplicit: true));
        Emit(emitter, map, isInline: false);
        emitter.Emit(new DocumentEnd(isImplicit: true));
        emitter.Emit(new StreamEnd());

        return text.ToString();
    }

    private static void Emit(Emitter emitter, YamlNode piece, bool isInline)
    {
        switch (piece)
        {
            case YamlMap map:
                isInline = isInline || map.Entries.IsEmpty || (map.IsShort && IsShort(map));
                emitter.Emit(new MappingStart(AnchorName.Empty, TagName.Empty, isImplicit: true, isInline ? MappingStyle.Flow : MappingStyle.Block));

                foreach (var entry in map.Entries)
                {
                    EmitText(emitter, entry.Key, entry.Key.Contains('\n', StringComparison.Ordinal) ? ScalarStyle.DoubleQuoted : StyleOf(entry.Key));
                    Emit(emitter, entry.Value, isInline);
                }

                emitter.Emit(new MappingEnd());
                break;

            case YamlList list:
                isInline = isInline || list.Items.IsEmpty || (list.Items.All(item => item is YamlScalar or YamlMap { IsShort: true }) && list.Items.Any(item => item is YamlScalar) && IsShort(list));
                emitter.Emit(new SequenceStart(AnchorName.Empty, TagName.Empty, isImplicit: true, isInline ? SequenceStyle.Flow : SequenceStyle.Block));

                foreach (var item in list.Items)
                {
                    Emit(emitter, item, isInline);
                }

                emitter.Emit(new SequenceEnd());
                break;

            case YamlScalar scalar:
                EmitText(emitter, scalar.Value, StyleOf(scalar.Value));
                break;
        }
    }

    private static void EmitText(Emitter emitter, string text, ScalarStyle style) =>
        emitter.Emit(new Scalar(AnchorName.Empty, TagName.Empty, text, style, isPlainImplicit: true, isQuotedImplicit: true));

    private static bool IsShort(YamlNode piece) => LengthOf(piece) <= Short;

    /// <summary>About how many characters the piece takes on one line; far too many when it has several lines.</summary>
    private static int LengthOf(YamlNode piece) => piece switch
    {
        YamlMap map => map.Entries.Sum(entry => entry.Key.Length + 4 + LengthOf(entry.Value)),
        YamlList list => list.Items.Sum(item => LengthOf(item) + 2),
        YamlScalar { Value: var text } => text.Contains('\n', StringComparison.Ordinal) ? Short + 1 : text.Length,
        _ => 0,
    };

    /// <summary>Several lines stand as they are where YAML can hold them so; everything unusual is quoted and escaped.</summary>
    private static ScalarStyle StyleOf(string text)
    {
        if (text.Any(IsUnseen))
        {
            return ScalarStyle.DoubleQuoted;
        }

        if (!text.Contains('\n', StringComparison.Ordinal))
        {
            // The writer leaves a star within a text unquoted, where the reader then sees a reference.
            return text.Length == 0 || text.Contains('*', StringComparison.Ordinal) ? ScalarStyle.SingleQuoted : ScalarStyle.Any;
        }

        var lines = text.Split('\n');

        return text[0] is '\n' or ' ' || lines.Any(line => line.EndsWith(' ')) || lines[^1].Length == 0
            ? ScalarStyle.DoubleQuoted
            : ScalarStyle.Literal;
    }

    /// <summary>Whether a character can't be told from another, or from nothing, by looking at it.</summary>
    private static bool IsUnseen(char c) => c is not (' ' or '\n')
        && (char.IsWhiteSpace(c) || char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate);
}
