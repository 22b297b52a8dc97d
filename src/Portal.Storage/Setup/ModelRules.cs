using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Portal.Storage.Setup;

/// <summary>What holds for every table, whatever is stored in it.</summary>
internal static class ModelRules
{
    private const int DefaultLength = 2000;
    private const int EnumLength = 40;
    private const int Microseconds = 6;

    /// <summary>Compares as C# and SQLite do: by code, telling capitals apart.</summary>
    private const string Ordinal = "Latin1_General_100_BIN2";

    public static void Set(ModelConfigurationBuilder builder)
    {
        // Without a maximum SQL Server would get nvarchar(max) by accident.
        builder.Properties<string>().HaveMaxLength(DefaultLength);

        // By name: readable, and safe when a value is put in between.
        builder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(EnumLength);

        // SQLite can't order by DateTimeOffset; finer than a microsecond the two databases do not agree.
        builder.Properties<DateTimeOffset>().HaveConversion<UtcMoment>().HavePrecision(Microseconds);
    }

    public static void Finish(IMutableModel model, bool isSqlServer)
    {
        foreach (var key in model.GetEntityTypes().SelectMany(type => type.GetForeignKeys()))
        {
            key.DeleteBehavior = DeleteBehavior.Restrict;
        }

        if (isSqlServer)
        {
            foreach (var text in model.GetEntityTypes().SelectMany(PropertiesOf).Where(IsText))
            {
                text.SetCollation(Ordinal);
            }
        }
    }

    private static IEnumerable<IMutableProperty> PropertiesOf(IMutableTypeBase type) =>
        type.GetProperties().Concat(type.GetComplexProperties().SelectMany(part => PropertiesOf(part.ComplexType)));

    private static bool IsText(IMutableProperty property) => (property.GetValueConverter()?.ProviderClrType ?? property.GetProviderClrType() ?? property.ClrType) is var type
        && (type == typeof(string) || type.IsEnum);
}
