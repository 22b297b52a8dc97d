namespace Portal.Storage.Tests.SqlServer;

public sealed class TableUseTests
{
    [Theory]
    [InlineData("SELECT [t].[A] FROM [T] AS [t] WHERE EXISTS (SELECT 1 FROM [U])", "SELECT T, SELECT U")]
    [InlineData("INSERT INTO [T] ([A]) OUTPUT INSERTED.[Id] VALUES (1)", "INSERT T, SELECT T")]
    [InlineData("UPDATE [t] SET [t].[A] = 1 FROM [T] AS [t]", "SELECT T, UPDATE T")]
    [InlineData("DELETE FROM [T] OUTPUT 1 WHERE [A] = 1", "DELETE T, SELECT T")]
    [InlineData("MERGE [T] USING (VALUES (1, 0)) AS i ([A], p) ON 1=0 WHEN NOT MATCHED THEN INSERT ([A]) VALUES (i.[A]) OUTPUT INSERTED.[Id], i.p;", "INSERT T, SELECT T")]
    public void A_statement_shows_which_rights_it_needs(string sql, string needed) =>
        Assert.Equal(needed, string.Join(", ", TableUse.Of(ServerSql.Parse(sql)).Select(use => $"{use.Right} {use.Table}").Order(StringComparer.Ordinal)));
}
