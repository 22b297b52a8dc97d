using Portal.Testing;

namespace Portal.Content.Tests.Folder;

/// <summary>Each kind of mistake is named with its file and line and what to do.</summary>
public sealed class ReadingMistakesTests
{
    [Theory]
    [InlineData("site.yml", "owner: CoMensha\n", "", 1, "\"owner\" is missing")]
    [InlineData("site.yml", "owner: CoMensha", "owner:", 5, "\"owner\" has no value")]
    [InlineData("site.yml", "owner: CoMensha", "owner: ''", 5, "\"owner\" is empty")]
    [InlineData("site.yml", "owner: CoMensha", "owner: [a]", 5, "\"owner\" must be one text")]
    [InlineData("site.yml", "owner: CoMensha", "owner: CoMensha\nowner: other", 6, "a second time")]
    [InlineData("site.yml", "owner: CoMensha", "\towner: CoMensha", 4, "not YAML")]
    [InlineData("site.yml", "owner: CoMensha", "owner: &o CoMensha", 5, "references")]
    [InlineData("site.yml", "owner: CoMensha", "owner: !!str CoMensha", 5, "tags")]
    [InlineData("site.yml", "hosts: []", "hosts: []\n---\na: b", 11, "second document")]
    [InlineData("site.yml", "hosts: []", "hosts: no", 10, "must be a list")]
    [InlineData("site.yml", "hosts: []", "hosts: [a, a]", 10, "twice")]
    [InlineData("site.yml", "direction: ltr}\n  - {tag: en", "direction: ltr}\n  - {tag: nl", 1, "A language stands here twice")]
    [InlineData("site.yml", "defaultLanguage: nl", "defaultLanguage: de", 4, "not among the languages")]
    [InlineData("site.yml", "https://www", "http://www", 7, "https://")]
    [InlineData("site.yml", "name: English, direction: ltr", "name: English, direction: up", 3, "ltr or rtl")]
    [InlineData("site.yml", "direction: ltr}\ndefault", "direction: ltr, draft: maybe}\ndefault", 3, "true or false")]
    [InlineData("desks/always.yml", "kind: helpline", "kind: Help Line", 1, "can't be a name")]
    [InlineData("desks/always.yml", "listing: public", "listing: open", 2, "Known are: public, hidden")]
    [InlineData("desks/always.yml", "purposes: [help]", "purposes: [hulp]", 5, "\"hulp\" is not known in purposes")]
    [InlineData("desks/always.yml", "purposes: [help]", "purposes: []", 5, "Name at least one")]
    [InlineData("desks/always.yml", "scope: national", "scope: local", 7, "not known as scope")]
    [InlineData("desks/always.yml", "value: yes", "value: maybe", 9, "Known are: yes, no")]
    [InlineData("desks/always.yml", "type: phone", "type: phone\n    colour: red", 13, "\"colour\" is not known here")]
    [InlineData("desks/always.yml", "mo-su 00:00-24:00", "mo-su 09:00-25:00", 14, "can't be read as hours")]
    [InlineData("desks/always.yml", "mo-su 00:00-24:00", "mo-su 22:00-02:00", 14, "two periods")]
    [InlineData("desks/always.yml", "mo-su 00:00-24:00", "mo-su 00:00-24:00, fr 10:00-12:00", 14, "overlap")]
    [InlineData("desks/always.yml", "holidays: open", "holidays: perhaps", 14, "open or closed")]
    [InlineData("desks/always.yml", "checked: 2026-02-15", "checked: 15-02-2026", 17, "not a date")]
    [InlineData("desks/always.yml", "  - id: phone", "  - id: phone\n    type: web\n    value: https://a.nl\n    confidence: high\n    source: https://a.nl\n    checked: 2026-02-15\n  - id: phone", 17, "\"phone\" stands in \"channels\" twice")]
    [InlineData("texts/nl.yml", "guide.next: Volgende", "guide.next: [a]", 1, "must be one text")]
    [InlineData("redirects.csv", ",/verblijf,rechten/bedenktijd,nl", ",/verblijf,rechten/bedenktijd", 2, "too few or too many cells")]
    [InlineData("redirects.csv", "/verblijf", "/ver\"blijf", 2, "quote")]
    [InlineData("redirects.csv", "host,path,page,language", "host,path,page,lang", 1, "host,path,page,language")]
    [InlineData("redirects.csv", ",/verblijf,rechten/bedenktijd,nl\n", ",/verblijf,rechten/bedenktijd,nl\n,/Verblijf,home,nl\n", 3, "a second time")]
    [InlineData("redirects.csv", "/verblijf", "verblijf", 2, "start with a slash")]
    [InlineData("redirects.csv", "/verblijf", "/ver*", 2, "a star may only stand alone")]
    [InlineData("redirects.csv", ",nl\n", ",nl\n,/verblijf/,home,nl\n", 3, "a second time")]
    [InlineData("regions/municipalities.csv", "GM0014", "0014", 2, "GM and four digits")]
    [InlineData("regions/places.csv", "GM0014", "GM9999", 2, "no municipality")]
    [InlineData("regions/places.csv", "place,\n", "town,\n", 2, "needs a name and a kind")]
    [InlineData("regions/postcodes.csv", "9711", "971", 2, "four digits")]
    [InlineData("regions/roles.csv", "municipality,GM0014", "town,GM0014", 2, "area_kind")]
    [InlineData("regions/roles.csv", "2026-01-01", "2026", 2, "not a date")]
    [InlineData("search/nl.yml", "words: [nadenken, dertig dagen]", "words: []", 2, "Name at least one")]
    [InlineData("search/nl.yml", "    terms: [bedenktijd]\n    pages: [rechten/bedenktijd]\n    desks: [always]\n", "", 2, "lead nowhere")]
    [InlineData("search/nl.yml", "    desks: [emergency]\n", "", 7, "\"desks\" is missing")]
    [InlineData("search/nl.yml", "synonyms:", "synonymen:", 1, "\"synonymen\" is not known here")]
    public void A_mistake_is_named_with_its_line(string file, string from, string to, int line, string words)
    {
        using var folder = new TestFolder();
        folder.Change(file, from, to);

        var problems = folder.Read().Problems;

        Assert.Contains(problems, problem => problem.Source == file && problem.Line == line && problem.Message.Contains(words, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("title: Bedenktijd\n", "", 2, "\"title\" is missing")]
    [InlineData("audience: [S, P]", "audience: [S, X]", 5, "Known are: S, P, B")]
    [InlineData("section: rechten", "section: law", 6, "not known as section")]
    [InlineData("order: 1", "order: first", 7, "whole number")]
    [InlineData("translation: source", "translation: done", 11, "not known as translation")]
    [InlineData("slug: 'rechten/bedenktijd'", "slug: /Rechten/", 3, "can't be an address")]
    [InlineData("---\ntitle", "title", 1, "front matter")]
    public void A_mistake_in_front_matter_is_named_with_its_line(string from, string to, int line, string words)
    {
        const string File = "pages/rechten/bedenktijd/nl.md";
        using var folder = new TestFolder();
        folder.Change(File, from, to);

        var problems = folder.Read().Problems;

        Assert.Contains(problems, problem => problem.Source == File && problem.Line == line && problem.Message.Contains(words, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{id: papers, values", "{id: danger, values", 4, "\"danger\" stands in \"facts\" twice")]
    [InlineData("{id: papers, values", "{id: all, values", 4, "No fact can be called \"all\"")]
    [InlineData("papers, values: [yes, no]", "papers, values: [yes, unknown]", 4, "comes of itself")]
    [InlineData("papers, values: [yes, no], use: walk", "papers, values: [yes, no], use: walk, desk: always", 4, "use: given")]
    [InlineData("use: given, desk: always", "use: given", 5, "\"desk\" is missing")]
    [InlineData("number: 2", "number: 1", 12, "Number 1 stands at two questions")]
    [InlineData("number: 2", "number: 256", 12, "from 1 to 255")]
    [InlineData("fact: papers\n    answers: {yes: 1, no: 2", "fact: papers\n    answers: {yes: 1, no: 1", 14, "Number 1 stands at two answers")]
    [InlineData("fact: papers\n", "fact: papers\n    otherwise: no\n", 11, "go together")]
    [InlineData("fact: papers\n", "facts: [papers]\n", 13, "a page with several answers")]
    [InlineData("- id: talk", "- id: danger-now", 22, "\"danger-now\" stands in \"rules\" twice")]
    [InlineData("when: {papers: [no, unknown]}", "when: {}", 27, "This condition is empty")]
    [InlineData("when: {papers: [no, unknown]}", "when: {papers: no}", 27, "must be a list")]
    [InlineData("when: {papers: [no, unknown]}\n    ", "", 26, "\"when\" is missing")]
    [InlineData("decisive: true\n", "decisive: false\n", 19, "Only a decisive rule")]
    [InlineData("{desk: always, for: help", "{for: help", 25, "one of desk, role or block")]
    [InlineData("for: help", "for: hulp", 25, "not known as for")]
    [InlineData("priority: 10", "priority: 1000", 25, "from 0 to 999")]
    [InlineData("must: {first: {desk: emergency}}", "must: {first: {desk: emergency}, never: {tag: a}}", 33, "exactly one")]
    [InlineData("must: {first: {desk: emergency}}", "must: {before: [{desk: emergency}]}", 33, "lists two")]
    [InlineData("must: {first: {desk: emergency}}", "must: {first: {desk: emergency, tag: a}}", 33, "exactly one of desk")]
    [InlineData("first: [desk:always]", "first: [always]", 42, "Write it as desk:comensha")]
    [InlineData("view: guide", "view: walk", 40, "Known are: guide, form")]
    [InlineData("{expires: 2027-06-01}", "{expires: 2027-06-01, readBy: mr. X}", 46, "go together")]
    [InlineData("whenSafe: {danger: no}", "whenSafe: {danger: no, papers: no}", 19, "one question and its answer")]
    public void A_mistake_in_the_guide_is_named_with_its_line(string from, string to, int line, string words)
    {
        using var folder = new TestFolder();
        folder.Change("guide/guide.yml", from, to);

        var problems = folder.Read().Problems;

        Assert.Contains(problems, problem => problem.Source == "guide/guide.yml" && problem.Line == line && problem.Message.Contains(words, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("kind: helpline", "kind: shelter", "scope: national", "scope: regional, note: {nl: Achterhoek}", 7, "no note on its area")]
    [InlineData("kind: helpline", "kind: shelter", "type: phone", "type: visit", 11, "no channel of type visit")]
    public void A_shelter_has_no_place(string from, string to, string second, string secondTo, int line, string words)
    {
        using var folder = new TestFolder();
        folder.Change("desks/always.yml", from, to).Change("desks/always.yml", second, secondTo);

        var problem = Assert.Single(folder.Read().Problems);

        Assert.Equal(line, problem.Line);
        Assert.Contains(words, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("desks/Always One.yml")]
    [InlineData("desks/deeper/one.yml")]
    [InlineData("desk/one.yml")]
    [InlineData("pages/home/nl.txt")]
    [InlineData("texts/nl.yaml")]
    public void A_file_that_nothing_reads_is_a_mistake(string file)
    {
        using var folder = new TestFolder();
        folder.Put(file, "kind: helpline");

        var problem = Assert.Single(folder.Read().Problems);

        Assert.Equal(file, problem.Source);
        Assert.Contains("reads no file with this name", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_read_me_file_is_for_people()
    {
        using var folder = new TestFolder();
        folder.Put("regions/README.md", "Licences").Put("pages/README.md", "Pages");

        Assert.Empty(folder.Read().Problems);
    }

    [Theory]
    [InlineData("site.yml")]
    [InlineData("guide/guide.yml")]
    public void A_file_that_must_be_there_is_missed(string file)
    {
        using var folder = new TestFolder();
        folder.Remove(file);

        var problem = Assert.Single(folder.Read().Problems);

        Assert.Equal((file, 0, "This file is missing. Add it."), (problem.Source, problem.Line, problem.Message));
    }

    [Fact]
    public void Bytes_that_are_not_text_are_a_mistake()
    {
        using var folder = new TestFolder();
        File.WriteAllBytes(Path.Combine(folder.Path, "site.yml"), [0xC3, 0x28]);

        Assert.Contains(folder.Read().Problems, problem => problem.Source == "site.yml" && problem.Message.Contains("UTF-8", StringComparison.Ordinal));
    }

    [Fact]
    public void Endless_nesting_is_refused_with_its_line()
    {
        using var folder = new TestFolder();
        folder.Change("site.yml", "hosts: []", "hosts: " + new string('[', 100_000));

        Assert.Contains(folder.Read().Problems, problem => problem.Source == "site.yml" && problem.Line == 10);
    }

    [Fact]
    public void Windows_line_ends_and_a_byte_order_mark_are_read_as_any_other_text()
    {
        using var folder = new TestFolder();
        folder.Put("site.yml", "\uFEFF" + SmallEdition.Files["site.yml"].ReplaceLineEndings("\r\n"));

        Assert.Empty(folder.Read().Problems);
    }
}
