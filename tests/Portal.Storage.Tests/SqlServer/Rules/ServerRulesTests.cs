using Microsoft.EntityFrameworkCore;

namespace Portal.Storage.Tests.SqlServer.Rules;

/// <summary>Each rule refuses what it is there for.</summary>
public sealed class ServerRulesTests
{
    [Fact]
    public void Two_cascading_routes_to_one_table_are_refused() => Refuses("A: deleting a row reaches C by two routes.", model =>
    {
        model.Table("A", _ => { });
        model.Table("B", b => b.Belongs("A", DeleteBehavior.Cascade));
        model.Table("C", c =>
        {
            c.Property<int?>("AId");
            c.Belongs("A", DeleteBehavior.SetNull);
            c.Belongs("B", DeleteBehavior.Cascade);
        });
    });

    [Fact]
    public void A_cascade_that_comes_back_is_refused() => Refuses("A: deleting a row reaches A by two routes.", model => model.Table("A", a =>
    {
        a.Property<int?>("AId");
        a.Belongs("A", DeleteBehavior.Cascade);
    }));

    [Fact]
    public void Two_routes_of_which_one_does_not_cascade_are_taken() => Refuses(null, model =>
    {
        model.Table("A", _ => { });
        model.Table("B", b => b.Belongs("A", DeleteBehavior.Cascade));
        model.Table("C", c =>
        {
            c.Belongs("A", DeleteBehavior.Restrict);
            c.Belongs("B", DeleteBehavior.Cascade);
        });
    });

    [Fact]
    public void An_index_on_a_text_without_a_bound_is_refused() => Refuses("A: index IX_A_Name holds a column without a bound.", model => model.Table("A", a =>
    {
        a.Text("Name", null);
        a.HasIndex("Name");
    }));

    [Theory]
    [InlineData(450, false, null)]
    [InlineData(451, false, "A: key PK_A may take 902 bytes; 900 fit.")]
    [InlineData(850, true, null)]
    [InlineData(851, true, "A: index IX_A_Name may take 1702 bytes; 1700 fit.")]
    public void A_key_or_an_index_that_takes_too_much_is_refused(int length, bool isIndex, string? mistake) => Refuses(mistake, model => model.Table("A", a =>
    {
        a.Text("Name", length).IsRequired();

        if (isIndex)
        {
            a.HasIndex("Name");
        }
        else
        {
            a.HasKey("Name");
        }
    }));

    [Fact]
    public void A_second_rowversion_is_refused() => Refuses("A has a second rowversion.", model => model.Table("A", a =>
    {
        a.Property<byte[]>("One").IsRowVersion();
        a.Property<byte[]>("Other").IsRowVersion();
    }));

    [Fact]
    public void A_row_that_fits_no_page_is_refused() => Refuses("A: a full row takes 8061 bytes at least; 8060 fit.", model => model.Table("A", a =>
    {
        a.Property<byte[]>("One").HasColumnType("binary(8000)").IsRequired();
        a.Property<byte[]>("Other").HasColumnType("binary(48)").IsRequired();
    }));

    [Theory]
    [InlineData("json")]
    [InlineData("geography")]
    public void A_type_that_the_server_does_not_have_is_refused(string type) =>
        Refuses($"A.Some is of the type {type}, which no table of SQL Server 2022 can have.", model => model.Table("A", a => a.Property<byte[]>("Some").HasColumnType(type)));

    [Fact]
    public void A_text_that_ignores_capitals_is_refused() => Refuses(
        "A.Name is compared by the collation of whatever database it is in, not by Latin1_General_100_BIN2.",
        model => model.Table("A", a => a.Property<string>("Name").HasMaxLength(10)));

    [Fact]
    public void A_name_of_129_characters_is_refused() => Refuses(
        $"A: the name {new string('x', 129)} has 129 characters; 128 fit.", model => model.Table("A", a => a.Property<int>("Some").HasColumnName(new string('x', 129))));

    [Fact]
    public void Two_things_of_one_name_are_refused() => Refuses("PK_A is the name of two things.", model =>
    {
        model.Table("A", _ => { });
        model.Table("B", b => b.HasKey("Id").HasName("PK_A"));
    });

    [Theory]
    [InlineData("1 +", "A: 1 + is no SQL.")]
    [InlineData("REGEXP_COUNT(N'a', N'b')", "A: REGEXP_COUNT(N'a', N'b') calls REGEXP_COUNT, which nobody looked up.")]
    [InlineData("1 + 1", null)]
    public void A_default_that_the_server_can_not_work_out_is_refused(string sql, string? mistake) =>
        Refuses(mistake, model => model.Table("A", a => a.Property<int>("Some").HasDefaultValueSql(sql)));

    private static void Refuses(string? mistake, Action<ModelBuilder> build)
    {
        using var context = new SmallContext(build);

        Assert.Equal(mistake is null ? [] : [mistake], ServerRules.Mistakes(context));
    }
}
