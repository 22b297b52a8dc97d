using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc.Rendering;
using Portal.Referral;
using Portal.Storage;
using Portal.Web.Guides;
using Portal.Web.Guides.Conditions;
using Portal.Web.Guides.Drafts;
using Portal.Web.Guides.Naming;
using Portal.Web.Office;

namespace Portal.Web.Pages.Beheer.Keuzehulp.Vragen;

/// <summary>One question with its answers, what they settle, and their words.</summary>
internal sealed class EditModel(EditorAtWork editor, PortalDbContext context, GuideDraft draft, GuideSaving saving) : GuideItemPage<QuestionInput>(editor, context, draft, saving)
{
    /// <summary>Empty lines for new answers.</summary>
    private const int Room = 2;

    private QuestionParts parts = null!;

    protected override string Noun => "Vraag";

    protected override string Kind => "Questions";

    protected override (string Title, string Address) List => ("Vragen", GuideAddress.Questions);

    public IEnumerable<SelectListItem> Places { get; private set; } = [];

    public static IEnumerable<SelectListItem> Uses { get; } =
        [.. new[] { FactUse.Both, FactUse.Walk, FactUse.Form }.Select(use => new SelectListItem(UseNames.Of(use), use.ToString()))];

    protected override QuestionInput Blank() => new()
    {
        Use = FactUse.Both,
        After = parts.Questions is [.., var last] ? last.Id : "",
        Answers =
        [
            .. Enumerable.Range(0, 4).Select(_ => new AnswerInput()),
            new AnswerInput { Id = Fact.Unknown, Label = "Ik weet het niet, of ik zeg het liever niet" },
        ],
    };

    protected override async Task LoadAsync(CancellationToken cancellation)
    {
        parts = await QuestionParts.ReadAsync(Context, await Draft.LanguageAsync(cancellation), cancellation);
        Places = [new SelectListItem("vooraan", ""), .. parts.Questions.Where(row => row.Id != Key).Select(row => new SelectListItem($"na {parts.TitleOf(row.Id)}", row.Id))];
    }

    protected override Task<QuestionInput?> ReadAsync(string id, CancellationToken cancellation)
    {
        if (parts.Questions.Find(row => row.Id == id) is not { Item: var question } row)
        {
            return Task.FromResult<QuestionInput?>(null);
        }

        var words = parts.WordsOf(id);
        var place = parts.Questions.IndexOf(row);

        return Task.FromResult<QuestionInput?>(new QuestionInput
        {
            Id = id,
            Stamp = parts.StampOf(question, row.Revision),
            Number = question.Number,
            IsSeveral = question.IsSeveral,
            Use = parts.FactOf(question.Facts[0])?.Item.Use ?? FactUse.Both,
            Name = question.IsSeveral ? "" : parts.NameOf(question.Facts[0]),
            Title = words?.Title ?? "",
            Hint = words?.Hint ?? "",
            Why = words?.Why ?? "",
            Topic = words?.Topic ?? "",
            AskedWhen = question.AskedWhen is { } when ? ConditionText.Write(when, Names.Facts) : "",
            Otherwise = question.Otherwise.IsEmpty ? "" : Names.Facts.Of(question.Facts[0], question.Otherwise[0]),
            After = place > 0 ? parts.Questions[place - 1].Id : "",
            Answers =
            [
                .. question.Answers.Select(answer => AnswerOf(question, answer, words?.Answers.GetValueOrDefault(answer.Id))),
                .. Enumerable.Range(0, Room).Select(_ => new AnswerInput()),
            ],
        });
    }

    protected override IEnumerable<(string Box, string Value)> Said(QuestionInput input) =>
    [
        ("Vraag", input.Title),
        ("Uitleg", input.Hint),
        ("Waarom", input.Why),
        ("In “je antwoorden”", input.Topic),
        ("Naam in voorwaarden", input.Name),
        ("Waar", UseNames.Of(input.Use)),
        ("Alleen als", input.AskedWhen),
        ("Anders geldt", input.Otherwise),
        .. input.Answers.Where(answer => !answer.IsBlank && !answer.Away).Select(answer => ($"Antwoord {answer.Id}", $"{answer.Label}. {answer.Hint} (omdat {answer.Because}; {answer.Name})")),
    ];

    protected override async Task StageAsync(CancellationToken cancellation)
    {
        var answers = Input.Answers.Where(answer => !answer.IsBlank && !answer.Away).ToList();
        if (answers.GroupBy(answer => answer.Id, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } twice)
        {
            Wrong("Answers", $"Het antwoord “{twice.Key}” staat er twee keer.");
        }

        var row = parts.Questions.Find(known => known.Id == Input.Id);
        var numbers = await SpentNumbers.OfAsync(Context, cancellation);
        var facts = FactsOf(row?.Item, answers);
        var when = AskedWhen();
        var otherwise = Otherwise(when, facts);
        var number = row?.Item.Number ?? numbers.NextQuestion;
        if (number > SpentNumbers.LastQuestion)
        {
            Wrong("Id", "Alle nummers voor vragen zijn op. Vraag een ontwikkelaar om hulp.");
        }

        if (!ModelState.IsValid)
        {
            return;
        }

        var question = new Question(Input.Id, number, [.. facts.Select(fact => fact.Id)], Numbered(answers, number, numbers), when, otherwise);
        if (question.Answers.Any(answer => answer.Number > SpentNumbers.LastAnswer))
        {
            Wrong("Answers", "Alle nummers voor antwoorden van deze vraag zijn op. Maak een nieuwe vraag.");
            return;
        }

        parts.Stage(Context, question, facts, Input.After);
        parts.StageWords(Context, question, Input);
    }

    protected override Task StageAwayAsync(CancellationToken cancellation)
    {
        parts.StageAway(Context, Input.Id);

        return Task.CompletedTask;
    }

    private AnswerInput AnswerOf(Question question, Answer answer, Content.Guidance.AnswerWords? words) => new()
    {
        Id = answer.Id,
        Number = answer.Number,
        Name = question.IsSeveral ? parts.NameOf(answer.Id) : parts.NameOf($"{question.Facts[0]}/{answer.Id}"),
        Label = words?.Label ?? "",
        Hint = words?.Hint ?? "",
        Because = words?.Because ?? "",
    };

    /// <summary>The facts that the answers settle: one with a value for each, or a yes/no fact for each.</summary>
    private ImmutableArray<Fact> FactsOf(Question? before, List<AnswerInput> answers)
    {
        var known = answers.Where(answer => !answer.IsOwn).Select(answer => answer.Id);

        return Input.IsSeveral
            ? [.. known.Select(id => new Fact(id, [Fact.Yes, Fact.No], Input.Use))]
            : [new Fact(before is { IsSeveral: false } ? before.Facts[0] : Input.Id, [.. known], Input.Use)];
    }

    private Condition? AskedWhen()
    {
        if (string.IsNullOrWhiteSpace(Input.AskedWhen))
        {
            return null;
        }

        var reading = ConditionText.Read(Input.AskedWhen, Names.Facts);
        if (reading.Condition is null)
        {
            Wrong("AskedWhen", reading.Problem);
        }

        return reading.Condition;
    }

    private ImmutableArray<string> Otherwise(Condition? when, ImmutableArray<Fact> facts)
    {
        if (when is null)
        {
            return [];
        }

        var typed = Input.Otherwise.Trim();
        var value = facts[0].Domain.FirstOrDefault(value => string.Equals(value, typed, StringComparison.OrdinalIgnoreCase))
            ?? Names.Facts.Find(facts[0].Id, typed)
            ?? (string.Equals(typed, FactNames.Unknown, StringComparison.OrdinalIgnoreCase) ? Fact.Unknown : null);
        if (value is null || !facts[0].Domain.Contains(value, StringComparer.Ordinal))
        {
            Wrong("Otherwise", $"Zeg wat geldt als de vraag niet wordt gesteld. Meestal is dat “{FactNames.Unknown}”.");
            return [];
        }

        return [.. facts.Select(_ => value)];
    }

    /// <summary>Each answer keeps the number that it has, or had before it was taken away; a new one gets a number that none ever had.</summary>
    private ImmutableArray<Answer> Numbered(List<AnswerInput> answers, int question, SpentNumbers numbers)
    {
        var next = numbers.NextAnswer(question);
        var ordered = answers.Where(answer => !answer.IsOwn).Select(answer => answer.Id)
            .Concat(Input.IsSeveral ? [Answer.None, Fact.Unknown] : [Fact.Unknown]);

        return [.. ordered.Select(id => new Answer(id, numbers.NumberOf(question, id) ?? next++))];
    }
}
