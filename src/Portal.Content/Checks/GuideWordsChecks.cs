using System.Collections.Immutable;
using Portal.Content.Folder;
using Portal.Content.Guidance;
using Portal.Referral;

namespace Portal.Content.Checks;

/// <summary>Everything of the guide that is shown has words in the full languages, and no words stand for what is not there.</summary>
internal static class GuideWordsChecks
{
    public static void Run(Inspection inspection)
    {
        var content = inspection.Edition.Guide;

        foreach (var language in inspection.FullLanguages.Where(language => !content.Words.ContainsKey(language)))
        {
            inspection.Report(EditionFiles.GuideWords(language), 0, "This file is missing. Add it.");
        }

        foreach (var (language, words) in content.Words)
        {
            Check(new LanguageOfGuide(inspection, language), content, words);
        }
    }

    private static void Check(LanguageOfGuide language, GuideContent content, GuideWords words)
    {
        language.Compare("questions", content.Guide.Questions.Select(question => question.Id), words.Questions);
        language.Compare("reasons", content.Guide.Rules.SelectMany(rule => rule.Referrals).Select(referral => referral.Reason), words.Reasons);
        language.Compare("blocks", content.Blocks.Select(block => block.Id), words.Blocks);
        language.Compare("roles", content.Roles.Select(role => role.Id), words.Roles);
        language.Compare("safetyRules", content.Guide.SafetyRules.Select(rule => rule.Id), words.SafetyRules);

        CheckNames(language, content.Guide.Facts, words.Names);

        foreach (var question in content.Guide.Questions)
        {
            if (words.Questions.TryGetValue(question.Id, out var own))
            {
                language.Compare($"questions/{question.Id}/answers", question.Answers.Select(answer => answer.Id), own.Answers);
                CheckBecause(language, question, own.Answers);
            }
        }
    }

    /// <summary>Names may be missing: the id stands in, and only editors see it.</summary>
    private static void CheckNames(LanguageOfGuide language, ImmutableArray<Fact> facts, ImmutableSortedDictionary<string, string> names)
    {
        var known = facts.SelectMany(fact => fact.Domain.Select(value => $"{fact.Id}/{value}").Prepend(fact.Id)).ToHashSet(StringComparer.Ordinal);

        foreach (var id in names.Keys.Where(id => !known.Contains(id)))
        {
            language.Report($"names/{id}", $"\"{id}\" is no fact and no value of one, so this name is never used. Take it out, or correct it.");
        }
    }

    /// <summary>An explanation names the answers that forced it; "I don't know" is never one of those.</summary>
    private static void CheckBecause(LanguageOfGuide language, Question question, ImmutableSortedDictionary<string, AnswerWords> answers)
    {
        foreach (var (id, words) in answers.Where(answer => question.Answers.Any(a => a.Id == answer.Key)))
        {
            if (id == Fact.Unknown != (words.Because.Length == 0))
            {
                language.Report($"questions/{question.Id}/answers/{id}", id == Fact.Unknown
                    ? "\"I don't know\" explains nothing, so it has no \"because\". Take it out."
                    : $"The answer \"{id}\" has no \"because\": how it reads in an explanation. Add it.");
            }
        }
    }

    /// <summary>One language of the guide under inspection.</summary>
    private sealed record LanguageOfGuide(Inspection Inspection, string Language)
    {
        public void Report(string path, string message) => Inspection.Report(EditionFiles.GuideWords(Language), path, message);

        public void Compare<T>(string path, IEnumerable<string> ids, ImmutableSortedDictionary<string, T> words)
        {
            var known = ids.ToHashSet(StringComparer.Ordinal);

            // Other languages may lack some: English or Dutch stands in.
            foreach (var id in known.Where(id => Inspection.FullLanguages.Contains(Language, StringComparer.Ordinal) && !words.ContainsKey(id)).Order(StringComparer.Ordinal))
            {
                Report(path, $"There are no words for \"{id}\" in \"{path}\". Add them.");
            }

            foreach (var id in words.Keys.Where(id => !known.Contains(id)))
            {
                Report($"{path}/{id}", $"\"{id}\" is not in the guide, so these words are never shown. Take them out, or correct the name.");
            }
        }
    }
}
