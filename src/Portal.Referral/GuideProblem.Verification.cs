using System.Collections.Immutable;

namespace Portal.Referral;

public abstract partial record GuideProblem
{
    /// <summary>A safety rule does not hold for everybody.</summary>
    public sealed record SafetyRuleBroken(string SafetyRule, GuideView View, string Shown, Counterexample Shortest)
        : GuideProblem(GuidePart.SafetyRule, SafetyRule, $"The safety rule \"{SafetyRule}\" does not hold {In(View)}: {Shortest} leads to {Shown}.", Shortest)
    {
        /// <summary>What the shortest example is sent to, for somebody who says "I don't know" to the rest.</summary>
        public ImmutableArray<Entry> Path { get; init; } = [];
    }

    /// <summary>A safety rule speaks of nobody, so that it protects nobody.</summary>
    public sealed record SafetyRuleForNobody(string SafetyRule)
        : GuideProblem(GuidePart.SafetyRule, SafetyRule, $"The safety rule \"{SafetyRule}\" speaks of nobody: no answers make its condition true.");

    /// <summary>Somebody is sent to nobody who can be called or chatted with.</summary>
    public sealed record NobodyToTalkTo(GuideView View, string Shown, Counterexample Shortest)
        : GuideProblem(GuidePart.Guide, "", $"Somebody ends without a desk to call or chat with {In(View)}: {Shortest} leads to {Shown}.", Shortest)
    {
        /// <summary>What the shortest example is sent to, for somebody who says "I don't know" to the rest.</summary>
        public ImmutableArray<Entry> Path { get; init; } = [];
    }

    /// <summary>At some moment somebody is sent to closed desks only.</summary>
    /// <param name="Moments">At how many moments.</param>
    public sealed record NobodyOpen(GuideView View, string Moment, int Moments, string Shown, Counterexample Shortest)
        : GuideProblem(GuidePart.Guide, "", $"Somebody finds no desk open {In(View)}, at {Moments} moments such as {Moment}: {Shortest} leads to {Shown}.", Shortest)
    {
        /// <summary>What the shortest example is sent to, for somebody who says "I don't know" to the rest.</summary>
        public ImmutableArray<Entry> Path { get; init; } = [];
    }

    /// <summary>No answers make a rule fire.</summary>
    public sealed record RuleNeverFires(string Rule)
        : GuideProblem(GuidePart.Rule, Rule, $"The rule \"{Rule}\" never fires: no answers make it true before a decisive rule cuts it off.");

    /// <summary>After "I am safe now" a decisive rule would fire again.</summary>
    public sealed record StillDecided(string Rule, Counterexample Shortest)
        : GuideProblem(GuidePart.Rule, Rule, $"After \"I am safe now\" the rule \"{Rule}\" can still fire: {Shortest}.", Shortest);

    /// <summary>A question is never asked, so that none of its answers is ever given.</summary>
    public sealed record QuestionNeverMatters(string Question)
        : GuideProblem(GuidePart.Question, Question, $"The question \"{Question}\" is never asked: no answer to it changes where anybody is sent.");

    /// <summary>Somebody is asked too many questions.</summary>
    public sealed record WalkTooLong(int Longest, int Most, Counterexample Walk)
        : GuideProblem(GuidePart.Guide, "", $"Somebody is asked {Longest} questions, and at most {Most} are allowed: {Walk}.", Walk);

    /// <summary>The walks could not all be followed, and the bound does not prove that nobody is asked too much.</summary>
    public sealed record WalkUnproven(int AtMost, int Most)
        : GuideProblem(GuidePart.Guide, "", $"It can't be proven that nobody is asked more than {Most} questions: there are too many different walks, and {AtMost} questions matter.");

    /// <summary>A case is sent wrong.</summary>
    public sealed record CaseFails(string Case, string Expected, string Shown, Counterexample? When)
        : GuideProblem(GuidePart.Case, Case, $"The case \"{Case}\" is sent wrong. Expected: {Expected}. The path is {Shown}{(When is null ? "" : $" when {When}")}.", When)
    {
        /// <summary>What the case is sent to.</summary>
        public ImmutableArray<Entry> Path { get; init; } = [];

        /// <summary>What it should be sent to and is not; null when something else is wrong.</summary>
        public Selector? Missing { get; init; }

        /// <summary>What it should not be sent to and is; null when something else is wrong. With both null the path begins wrongly.</summary>
        public Selector? Unwanted { get; init; }
    }

    private static string In(GuideView view) => view == GuideView.Guide ? "in the visitors' guide" : "on the professionals' form";
}
