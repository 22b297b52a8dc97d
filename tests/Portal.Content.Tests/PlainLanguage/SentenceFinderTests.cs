using Portal.Content.PlainLanguage;

namespace Portal.Content.Tests.PlainLanguage;

public sealed class SentenceFinderTests
{
    [Theory]
    [InlineData("Bel 112. Zeg waar je bent.", "Bel 112.", "Zeg waar je bent.")]
    [InlineData("Dat kost € 1.500 per maand.", "Dat kost € 1.500 per maand.")]
    [InlineData("Zij zegt: ‘Ga weg!’ Dan ga je.", "Zij zegt: ‘Ga weg!’", "Dan ga je.")]
    [InlineData("Een zin die\nop twee regels staat.", "Een zin die op twee regels staat.")]
    [InlineData("## Wat kun je doen?\nBel [CoMensha](desk:comensha). {G8.1}", "Wat kun je doen?", "Bel CoMensha.")]
    [InlineData("- een punt\n- nog een punt", "een punt", "nog een punt")]
    [InlineData("1. **Ben je in gevaar?** Bel 112.", "Ben je in gevaar?", "Bel 112.")]
    [InlineData("| wat | wie |\n|---|---|\n| bellen | jij |", "wat", "wie", "bellen", "jij")]
    [InlineData(":::desk comensha\n:::")]
    [InlineData("هل أنت في خطر؟ اتصل.", "هل أنت في خطر؟", "اتصل.")]
    public void Sentences_are_what_a_reader_takes_for_one(string markdown, params string[] sentences) =>
        Assert.Equal(sentences, SentenceFinder.Of(markdown).Select(sentence => sentence.Text));

    [Fact]
    public void A_sentence_knows_the_line_it_starts_on() =>
        Assert.Equal([0, 2, 3], SentenceFinder.Of("Een.\n\nTwee.\n- Drie.").Select(sentence => sentence.Line));

    [Theory]
    [InlineData("Je hoeft geen aangifte te doen.", 6)]
    [InlineData("Bel 033-448 11 86, ’s avonds ook.", 7)]
    [InlineData("Ви розповідаєте, що відбувається.", 4)]
    [InlineData("- – !", 0)]
    public void Words_are_letters_and_numbers(string sentence, int words) => Assert.Equal(words, SentenceFinder.WordsIn(sentence));

    [Theory]
    [InlineData("nl", "Je naam wordt niet opgeschreven.", true)]
    [InlineData("nl", "Als je gedwongen wordt, bel dan.", true)]
    [InlineData("nl", "Niemand schrijft je naam op.", false)]
    [InlineData("nl", "Het wordt snel donker.", false)]
    [InlineData("en", "Your name is not written down.", true)]
    [InlineData("en", "Nobody writes down your name.", false)]
    [InlineData("pl", "Nazwisko jest zapisane.", false)]
    public void The_passive_is_told_by_its_form(string language, string sentence, bool isPassive) => Assert.Equal(isPassive, PassiveVoice.IsIn(sentence, language));
}
