using Portal.Content.Folder;

namespace Portal.Content.Checks.Wording;

/// <summary>How people are spoken of (<c>safety.md</c> 25).</summary>
internal static class PeopleWordChecks
{
    private static readonly WordList Illegal = new(
        "\\b({0})\\b",
        ("nl", ["illegalen", "illegale (mensen|persoon|personen|migrant|migranten|vreemdeling|vreemdelingen|arbeider|arbeiders|werknemer|werknemers|vrouw|vrouwen|kind|kinderen)", "(ben|bent|is|zijn|was|waren|verblijf|verblijft|verblijven|woont|werkt|hier) illegaal", "illegaal (in|hier|verblijf|verblijvend|verblijvende)"]),
        ("en", ["illegals", "illegal (people|person|persons|migrant|migrants|immigrant|immigrants|alien|aliens|worker|workers|woman|women|child|children)", "(am|is|are|was|were|stay|stays|live|lives|here) illegal(ly)?", "illegally (in|here)"]));

    private static readonly WordList Blame = new(
        "\\b({0})\\b",
        ("nl", ["waarom (heb|ben|ging|liep|zei|deed|belde) je (dan )?niet", "had je maar", "je had (moeten|kunnen|beter)", "je liet je", "je hebt je laten"]),
        ("en", ["why (didn['’]t|did) you( not)?", "if only you had", "you should have", "you could have", "you let yourself", "you allowed yourself"]));

    private static readonly WordList Loverboy = new("\\b({0})", ("nl", ["loverboy"]));

    private static readonly WordList Named = new("({0})", ("nl", ["uitbuit", "mensenhandel"]), ("en", ["exploit", "traffick"]));

    private static readonly WordList SelfLabel = new(
        "\\b({0})\\b",
        ("nl", ["ik ben (een )?slachtoffer", "ben je (zelf )?(een )?slachtoffer", "bent u (zelf )?(een )?slachtoffer"]),
        ("en", ["I am a victim", "are you a victim"]));

    public static void Run(Inspection inspection)
    {
        var names = new DeskNames(inspection.Edition);

        foreach (var text in VisitorTexts.Of(inspection))
        {
            var plain = names.TakeOutOf(text.Text);

            Report(inspection, text, Illegal.FindIn(plain, text.Language), "No person is illegal. Write \"without papers\".");
            Report(inspection, text, Blame.FindIn(plain, text.Language), "This may read as blame. Say it without asking why somebody did not do something.");

            if (Named.FindIn(plain, text.Language) is null)
            {
                Report(inspection, text, Loverboy.FindIn(plain, text.Language), "\"Loverboy\" does not stand alone: say in the same paragraph that it is exploitation.");
            }
        }

        foreach (var (language, words) in inspection.Edition.Guide.Words)
        {
            foreach (var (path, text) in words.Questions.SelectMany(question => GuideTexts.OfQuestion($"questions/{question.Key}", question.Value)))
            {
                if (SelfLabel.FindIn(text, language) is not null)
                {
                    inspection.Report(EditionFiles.GuideWords(language), path, "Nobody has to call herself a victim to go on. Ask what happens, not what she is.");
                }
            }
        }
    }

    private static void Report(Inspection inspection, VisitorText text, string? found, string why)
    {
        if (found is not null)
        {
            inspection.Report(text.File, text.Line, $"\"{found}\": {why}");
        }
    }
}
