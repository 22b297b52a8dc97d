namespace Portal.Content.Checks.Wording;

/// <summary>No promise that can't be kept: what victims read says "always" or "safe" only where a fact bears it out (<c>safety.md</c> 18).</summary>
internal static class PromiseChecks
{
    private static readonly WordList Promises = new("\\b({0})\\b", "promises");

    public static void Run(Inspection inspection)
    {
        var names = new DeskNames(inspection.Edition);

        foreach (var text in VisitorTexts.Of(inspection).Where(text => text.IsForVictims))
        {
            foreach (var sentence in text.Text.Split('\n').SelectMany(FactMarks.Sentences).Where(sentence => !FactMarks.IsMarked(sentence)))
            {
                if (Promises.FindIn(names.TakeOutOf(sentence), text.Language) is { } promise)
                {
                    inspection.Report(text.File, text.Line, $"\"{promise}\" is a promise. Say it otherwise, or put the id of the fact that bears it out behind the sentence, as in {{G6.7}}: \"{sentence.Trim()}\"");
                }
            }
        }
    }
}
