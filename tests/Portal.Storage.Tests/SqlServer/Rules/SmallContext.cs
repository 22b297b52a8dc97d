using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Portal.Storage.Setup;

namespace Portal.Storage.Tests.SqlServer.Rules;

/// <summary>A model of a test, under the settings of the portal.</summary>
internal sealed class SmallContext(Action<ModelBuilder> build) : DbContext
{
    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder)
    {
        StorageProvider.UseSqlServer(optionsBuilder, new DatabaseAddress("Server=none", null), new StorageOptions());

        // Models are kept by the type of the context; here each has its own.
        optionsBuilder.EnableServiceProviderCaching(false);
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder) => build(modelBuilder);
}

/// <summary>Tables of a test in a line or two.</summary>
internal static class SmallTables
{
    public static void Table(this ModelBuilder model, string name, Action<EntityTypeBuilder> more) => model.Entity(name, table =>
    {
        table.ToTable(name);
        table.Property<int>("Id");
        table.HasKey("Id");
        more(table);
    });

    /// <param name="length">In characters; null for no bound.</param>
    public static PropertyBuilder Text(this EntityTypeBuilder table, string name, int? length) =>
        table.Property<string>(name).HasColumnType($"nvarchar({length?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "max"})").UseCollation("Latin1_General_100_BIN2");

    public static void Belongs(this EntityTypeBuilder table, string to, DeleteBehavior then) => table.HasOne(to, null!).WithMany().HasForeignKey($"{to}Id").OnDelete(then);
}
