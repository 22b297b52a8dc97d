using System.Collections.Immutable;
using Portal.Content.Folder;
using Portal.Content.Publishing;
using Portal.Testing;

namespace Portal.Content.Tests.Publishing;

/// <summary>An edition that was published before the program got something new to say.</summary>
public sealed class OlderEditionTests
{
    private const string New = "list.comma";

    private static readonly Lazy<Publication> Older = new(() => Publication.CompilePublished(EditionReading.Of(ShippedEdition.Edition with
    {
        Texts = ShippedEdition.Edition.Texts.ToImmutableSortedDictionary(texts => texts.Key, texts => texts.Value.Remove(New), StringComparer.Ordinal),
    })).Publication!);

    [Theory]
    [InlineData("nl", ",")]
    [InlineData("ar", "،")]
    public void A_text_that_the_edition_lacks_is_the_programs_own(string language, string text) => Assert.Equal(text, Older.Value.Text(language, New));

    [Fact]
    public void A_text_that_the_edition_has_in_another_language_comes_before_the_programs_own()
    {
        var edition = ShippedEdition.Edition with
        {
            Texts = ShippedEdition.Edition.Texts
                .SetItem("pl", ShippedEdition.Edition.Texts["pl"].Remove("menu.desks"))
                .SetItem("en", ShippedEdition.Edition.Texts["en"].SetItem("menu.desks", "What an editor wrote")),
        };

        Assert.Equal("What an editor wrote", Publication.CompilePublished(EditionReading.Of(edition)).Publication!.Text("pl", "menu.desks"));
    }

    [Fact]
    public void A_text_that_nobody_knows_is_a_mistake_of_the_program() => Assert.Throws<KeyNotFoundException>(() => Older.Value.Text("nl", "nobody.knows"));
}
