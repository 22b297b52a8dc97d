using System.Collections;
using System.Reflection;

namespace Portal.Content.Tests.Differences;

/// <summary>One edition with one part taken from another: as many editions as there are parts, however deep they lie.</summary>
/// <remarks>Conditions apart: two that are written differently may mean the same.</remarks>
internal static class SpoiledParts
{
    public static IEnumerable<Edition> Of(Edition one, Edition other) => Variants(one, other).Cast<Edition>();

    private static IEnumerable<object> Variants(object one, object other)
    {
        var type = one.GetType();

        if (type != other.GetType())
        {
            return [];
        }

        if (IsRecord(type))
        {
            return from part in type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                   where part.CanWrite && part.Name is not ("Targets" or "BodyLine" or "Id" or "When" or "AskedWhen")
                   let values = (Old: part.GetValue(one), New: part.GetValue(other))
                   from value in values is ({ } old, { } now) && !IsPlain(old) ? Variants(old, now) : [values.New!]
                   select With(one, part, value);
        }

        // Of a list or a dictionary the first item is changed in place, so that both have it under the same name.
        return one is IEnumerable && type.IsGenericType && type.Name.StartsWith("ImmutableArray", StringComparison.Ordinal) ? Listed(one, other) : [];
    }

    private static IEnumerable<object> Listed(object one, object other)
    {
        var (items, others) = (((IEnumerable)one).Cast<object>().ToList(), ((IEnumerable)other).Cast<object>().ToList());

        if (items.Count == 0 || others.Count == 0 || !IsRecord(items[0].GetType()))
        {
            return [];
        }

        var set = one.GetType().GetMethod("SetItem")!;

        return Variants(items[0], others[0]).Select(changed => set.Invoke(one, [0, changed])!);
    }

    private static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null && type.GetProperties().Any(part => part.CanWrite) && !type.IsNested;

    private static bool IsPlain(object value) => value is string || value.GetType().IsValueType && value is not IEnumerable;

    private static object With(object record, PropertyInfo part, object value)
    {
        var copy = record.GetType().GetMethod("<Clone>$")!.Invoke(record, null)!;
        part.SetValue(copy, value);

        return copy;
    }
}
