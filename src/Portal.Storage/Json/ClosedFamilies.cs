using System.Reflection;
using System.Text.Json.Serialization.Metadata;

namespace Portal.Storage.Json;

/// <summary>Conditions, predicates and selectors are closed families: records within an abstract record. Each says by name which of them it is.</summary>
internal static class ClosedFamilies
{
    private const string Kind = "is";

    public static void TellApart(JsonTypeInfo info)
    {
        if (!info.Type.IsAbstract || info.Kind != JsonTypeInfoKind.Object)
        {
            return;
        }

        info.PolymorphismOptions = new JsonPolymorphismOptions { TypeDiscriminatorPropertyName = Kind };

        foreach (var member in info.Type.GetNestedTypes(BindingFlags.Public).Where(info.Type.IsAssignableFrom))
        {
            info.PolymorphismOptions.DerivedTypes.Add(new JsonDerivedType(member, member.Name));
        }
    }
}
