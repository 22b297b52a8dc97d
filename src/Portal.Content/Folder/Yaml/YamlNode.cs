using System.Collections.Immutable;

namespace Portal.Content.Folder.Yaml;

/// <summary>A piece of YAML: everything is a text, a list or a map.</summary>
/// <param name="Line">From 1; 0 for a piece that is yet to be written.</param>
internal abstract record YamlNode(int Line);

/// <summary>A text. YAML's own numbers, dates and booleans are not interpreted: <c>no</c> is the word "no".</summary>
/// <param name="IsLeftOut">Whether nothing at all was written after the key.</param>
internal sealed record YamlScalar(string Value, bool IsLeftOut = false, int Line = 0) : YamlNode(Line);

internal sealed record YamlList(ImmutableArray<YamlNode> Items, int Line = 0) : YamlNode(Line);

/// <param name="IsShort">Written on one line, between braces, when it fits.</param>
internal sealed record YamlMap(ImmutableArray<YamlEntry> Entries, bool IsShort = false, int Line = 0) : YamlNode(Line);

internal readonly record struct YamlEntry(string Key, YamlNode Value, int Line = 0);
