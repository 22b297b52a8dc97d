using System.Collections.Immutable;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Portal.Content.Guidance;
using Portal.Referral;
using Portal.Storage;
using Portal.Storage.Facts;
using Portal.Storage.Questions;
using Portal.Storage.Words;

namespace Portal.Web.Pages.Beheer.Keuzehulp.Vragen;

/// <summary>The rows that a question is made of: itself, its facts, its words, and the names that editors use.</summary>
internal sealed class QuestionParts
{
    private readonly string language;
    private readonly List<FactRow> facts;
    private readonly List<QuestionWordsRow> words;
    private readonly List<GuideTextRow> names;

    private QuestionParts(string language, List<QuestionRow> questions, List<FactRow> facts, List<QuestionWordsRow> words, List<GuideTextRow> names)
    {
        this.language = language;
        Questions = questions;
        this.facts = facts;
        this.words = words;
        this.names = names;
    }

    /// <summary>In the order of asking.</summary>
    public List<QuestionRow> Questions { get; }

    public static async Task<QuestionParts> ReadAsync(PortalDbContext context, string language, CancellationToken cancellation) => new(
        language,
        await context.Questions.OrderBy(row => row.Position).ThenBy(row => row.Id).ToListAsync(cancellation),
        await context.Facts.OrderBy(row => row.Position).ThenBy(row => row.Id).ToListAsync(cancellation),
        await context.QuestionWords.ToListAsync(cancellation),
        await context.GuideTexts.Where(row => row.Language == language && row.Kind == GuideTextKind.Name).ToListAsync(cancellation));

    public QuestionWords? WordsOf(string question) => words.Find(row => row.Language == language && row.Question == question)?.Item;

    public string TitleOf(string question) => WordsOf(question)?.Title ?? question;

    public FactRow? FactOf(string fact) => facts.Find(row => row.Id == fact);

    public string NameOf(string id) => names.Find(row => row.Id == id)?.Item ?? "";

    /// <summary>Which revisions of all its parts are shown.</summary>
    public string StampOf(Question question, int revision) => string.Join('.',
    [
        Number(revision),
        Number(words.Find(row => row.Language == language && row.Question == question.Id)?.Revision ?? 0),
        .. question.Facts.Select(fact => Number(FactOf(fact)?.Revision ?? 0)),
    ]);

    /// <summary>Puts the question after another one, and its facts where it stands: both have one order.</summary>
    public void Stage(PortalDbContext context, Question question, ImmutableArray<Fact> settled, string after)
    {
        var row = Questions.Find(known => known.Id == question.Id);
        var before = row?.Item;
        if (row is null)
        {
            row = new QuestionRow { Id = question.Id, Item = question };
            context.Questions.Add(row);
        }

        row.Item = question;
        Questions.Remove(row);
        Questions.Insert(1 + Questions.FindIndex(known => known.Id == after), row);
        foreach (var fact in settled)
        {
            StageFact(context, fact);
        }

        foreach (var gone in (before?.Facts ?? []).Where(fact => !question.Facts.Contains(fact, StringComparer.Ordinal)))
        {
            RemoveFact(context, gone);
        }

        Order();
    }

    public void StageWords(PortalDbContext context, Question question, QuestionInput input)
    {
        var said = input.Answers.Where(answer => !answer.IsBlank && !answer.Away).ToDictionary(answer => answer.Id, StringComparer.Ordinal);
        var item = new QuestionWords(
            input.Title.Trim(),
            input.Hint.Trim(),
            input.Why.Trim(),
            input.Topic.Trim(),
            question.Answers.Where(answer => said.ContainsKey(answer.Id)).ToImmutableSortedDictionary(
                answer => answer.Id,
                answer => new AnswerWords(said[answer.Id].Label.Trim(), said[answer.Id].Hint.Trim(), answer.Id == Fact.Unknown ? "" : said[answer.Id].Because.Trim()),
                StringComparer.Ordinal));
        if (words.Find(row => row.Language == language && row.Question == question.Id) is { } known)
        {
            known.Item = item;
        }
        else
        {
            context.QuestionWords.Add(new QuestionWordsRow { Language = language, Question = question.Id, Item = item });
        }

        foreach (var translated in words.Where(row => row.Language != language && row.Question == question.Id))
        {
            // Words of an answer that is gone would keep the guide from being published.
            var kept = translated.Item.Answers.RemoveRange(translated.Item.Answers.Keys.Where(answer => question.Answers.All(known => known.Id != answer)));
            translated.Item = translated.Item with { Answers = kept };
        }

        StageName(context, question.IsSeveral ? "" : question.Facts[0], input.Name);
        foreach (var (id, answer) in said.Where(answer => answer.Key is not (Fact.Unknown or Answer.None)))
        {
            StageName(context, question.IsSeveral ? id : $"{question.Facts[0]}/{id}", answer.Name);
        }
    }

    public void StageAway(PortalDbContext context, string id)
    {
        var row = Questions.Find(known => known.Id == id)!;
        Questions.Remove(row);
        context.Questions.Remove(row);
        context.QuestionWords.RemoveRange(words.Where(own => own.Question == id));
        foreach (var fact in row.Item.Facts)
        {
            RemoveFact(context, fact);
        }

        Order();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private void StageFact(PortalDbContext context, Fact fact)
    {
        if (FactOf(fact.Id) is { } known)
        {
            known.Item = fact;
            foreach (var gone in names.Where(name => name.Id.StartsWith(fact.Id + "/", StringComparison.Ordinal) && !fact.Domain.Contains(name.Id[(fact.Id.Length + 1)..], StringComparer.Ordinal)).ToList())
            {
                context.GuideTexts.Remove(gone);
                names.Remove(gone);
            }
        }
        else
        {
            var row = new FactRow { Id = fact.Id, Item = fact, GivenBy = "" };
            facts.Add(row);
            context.Facts.Add(row);
        }
    }

    private void RemoveFact(PortalDbContext context, string fact)
    {
        if (FactOf(fact) is { } row)
        {
            facts.Remove(row);
            context.Facts.Remove(row);
        }

        context.GuideTexts.RemoveRange(names.Where(name => name.Id == fact || name.Id.StartsWith(fact + "/", StringComparison.Ordinal)));
    }

    private void StageName(PortalDbContext context, string id, string name)
    {
        var row = names.Find(known => known.Id == id);
        if (id.Length == 0 || name.Trim() == (row?.Item ?? ""))
        {
            return;
        }

        if (row is null)
        {
            context.GuideTexts.Add(new GuideTextRow { Language = language, Kind = GuideTextKind.Name, Id = id, Item = name.Trim() });
        }
        else if (name.Trim().Length == 0)
        {
            context.GuideTexts.Remove(row);
        }
        else
        {
            row.Item = name.Trim();
        }
    }

    /// <summary>Facts in the order of their questions, what nobody asks after them, given ones last.</summary>
    private void Order()
    {
        foreach (var (position, row) in Questions.Index())
        {
            row.Position = position;
        }

        var asked = Questions.SelectMany(row => row.Item.Facts).ToList();
        var ordered = facts
            .OrderBy(row => row.Item.Use == FactUse.Given)
            .ThenBy(row => asked.IndexOf(row.Id) is var place and >= 0 ? place : int.MaxValue)
            .ThenBy(row => row.Position)
            .ToList();
        foreach (var (position, row) in ordered.Index())
        {
            row.Position = position;
        }
    }
}
