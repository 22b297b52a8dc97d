using Portal.Content.Folder;

namespace Portal.Content.Checks.Wording;

/// <summary>How people are spoken of (<c>safety.md</c> 25).</summary>
internal static class PeopleWordChecks
{
    private static readonly WordList Illegal = new("\\b({0})\\b", "illegal");

    private static readonly WordList Blame = new("\\b({0})\\b", "blame");

    private static readonly WordList Loverboy = new("\\b({0})", "alone");

    private static readonly WordList Named = new("({0})", "named");

    private static readonly WordList SelfLabel = new("\\b({0})\\b", "selfLabel");

    public static void Run(Inspection inspection)
    {
        var names = new DeskNames(inspection.Edition);

        foreach (var text in VisitorTexts.Of(inspection).Concat(VisitorTexts.Interface(inspection)))
        {
            var plain = names.TakeOutOf(text.Text);

            Report(inspection, text, Illegal.FindIn(plain, text.Language), "No person is illegal. Write \"without papers\".");
            Report(inspection, text, Blame.FindIn(plain, text.Language), "This may read as blame. Say it without asking why somebody did not do something.");

            if (Named.FindIn(plain, text.Language) is null)
            {
                Report(inspection, text, Loverboy.FindIn(plain, text.Language), "\"Loverboy\" does not stand alone: say in the same paragraph that it is exploitation.");
            }
        }

        foreach (var text in VisitorTexts.Pages(inspection).Concat(VisitorTexts.Interface(inspection)).Where(text => text.IsForVictims))
        {
            Report(inspection, text, SelfLabel.FindIn(text.Text, text.Language), "Nobody has to call herself a victim. Ask what happens, not what she is.");
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
