using System.Collections;
using System.Reflection;
using System.Text;

namespace Portal.Content.Tests.Folder;

/// <summary>Spells a value out by its structure, so that two editions can be compared: records compare their lists by identity.</summary>
internal static class Structure
{
    public static string Of(object? value)
    {
        var text = new StringBuilder();
        Spell(value, text, depth: 0);

        return text.ToString();
    }

    private static void Spell(object? value, StringBuilder text, int depth)
    {
        var type = value?.GetType();

        if (value is null or string or ValueType and (Enum or bool or int or DateOnly))
        {
            text.Append('"').Append(value).Append("\"\n");
        }
        else if (value is IEnumerable items)
        {
            text.Append("list\n");

            foreach (var item in items)
            {
                text.Append(' ', depth);
                Spell(item, text, depth + 1);
            }
        }
        else
        {
            text.Append(type!.Name).Append('\n');

            // A body's line is where it happened to stand, not what it says; an abstract parent's shared values lead nowhere.
            foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.Name != "BodyLine" && p.GetIndexParameters().Length == 0))
            {
                text.Append(' ', depth).Append(property.Name).Append(' ');
                Spell(property.GetValue(value), text, depth + 1);
            }
        }
    }
}
