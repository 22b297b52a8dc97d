using FluentValidation;
using Portal.Referral;
using Portal.Web.Guides.Naming;

namespace Portal.Web.Pages.Beheer.Keuzehulp.Vragen;

/// <summary>A question as a form: what it settles, when it is asked, and its words in the language of the editors.</summary>
internal sealed class QuestionInput : GuideInput
{
    public int Number { get; set; }

    /// <summary>More than one answer may be ticked: then each answer is a yes/no fact of its own.</summary>
    public bool IsSeveral { get; set; }

    public FactUse Use { get; set; }

    /// <summary>What editors call its fact in conditions.</summary>
    public string Name { get; set; } = "";

    public string Title { get; set; } = "";

    public string Hint { get; set; } = "";

    public string Why { get; set; } = "";

    public string Topic { get; set; } = "";

    /// <summary>A condition over earlier facts; empty: always.</summary>
    public string AskedWhen { get; set; } = "";

    /// <summary>What holds when it is not asked.</summary>
    public string Otherwise { get; set; } = "";

    /// <summary>The question before it; empty for the first.</summary>
    public string After { get; set; } = "";

    public List<AnswerInput> Answers { get; set; } = [];
}

/// <summary>An answer of the form. The last ones are empty, for new answers.</summary>
internal sealed class AnswerInput
{
    public string Id { get; set; } = "";

    /// <summary>0 for a new one.</summary>
    public int Number { get; set; }

    public bool Away { get; set; }

    /// <summary>What editors call it in conditions.</summary>
    public string Name { get; set; } = "";

    public string Label { get; set; } = "";

    public string Hint { get; set; } = "";

    public string Because { get; set; } = "";

    /// <summary>Whether nothing was typed.</summary>
    public bool IsBlank => Id.Length + Name.Length + Label.Length + Hint.Length + Because.Length == 0;

    /// <summary>"I don't know" and "none of these" come of themselves.</summary>
    public bool IsOwn => Id is Fact.Unknown or Answer.None;
}

internal sealed class QuestionInputValidator : AbstractValidator<QuestionInput>
{
    public QuestionInputValidator()
    {
        When(input => !input.Away, () =>
        {
            RuleFor(input => input.Title).NotEmpty().WithMessage("Schrijf de vraag.");
            RuleFor(input => input.Topic).NotEmpty().WithMessage("Schrijf hoe de vraag heet in “je antwoorden”.");
            RuleFor(input => input.Why).NotEmpty().WithMessage("Schrijf waarom je het vraagt.");
            RuleFor(input => input.Answers).Must(answers => answers.Any(answer => !answer.IsBlank && !answer.Away && !answer.IsOwn)).WithMessage("Geef minstens één antwoord.");
            RuleForEach(input => input.Answers).Where(answer => !answer.IsBlank && !answer.Away).ChildRules(answer =>
            {
                answer.RuleFor(typed => typed.Id).Must(PermanentName.IsOne).WithMessage("De naam van een antwoord is van kleine letters en cijfers, met streepjes ertussen.");
                answer.RuleFor(typed => typed.Label).NotEmpty().WithMessage("Schrijf wat de bezoeker kiest.");
                answer.RuleFor(typed => typed.Because).NotEmpty().When(typed => typed.Id != Fact.Unknown).WithMessage("Schrijf hoe het antwoord klinkt na “omdat”: je geen papieren hebt.");
            });
        });
    }
}
