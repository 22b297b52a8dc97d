using System.Collections.Immutable;
using Portal.Storage.Tests.Databases;
using Portal.Testing;

namespace Portal.Storage.Tests.Drafts;

public sealed class KeyTests
{
    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.StandIn)]
    [InlineData(DatabaseKind.SqlServer)]
    public async Task A_key_that_ends_in_a_space_is_refused_by_name_on_each_database(DatabaseKind kind)
    {
        await using var database = await TestDatabase.MakeAsync(kind);
        var texts = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal).Add("leave", "Verlaat de site").Add("leave ", "Weg hier");
        var edition = ShippedEdition.Edition with { Texts = ShippedEdition.Edition.Texts.SetItem("nl", texts) };

        var failure = await Assert.ThrowsAsync<InvalidDataException>(() => database.ImportAsync(edition));

        Assert.Equal("Texts.Key holds the key \"leave \", which ends in a space.", failure.Message);
    }
}
