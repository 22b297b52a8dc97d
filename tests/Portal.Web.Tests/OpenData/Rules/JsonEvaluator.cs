using System.Text.Json.Nodes;

namespace Portal.Web.Tests.OpenData.Rules;

/// <summary>
/// Reads the published rules and nothing else, as somebody outside would after <c>docs/guide-json.md</c>. Shares no code with
/// the engine: no diagrams, no types of it, only the JSON.
/// </summary>
internal sealed class JsonEvaluator(JsonObject guide)
{
    private const string Unknown = "unknown";

    /// <summary>Who is sent where, in order.</summary>
    /// <param name="view"><c>guide</c> for visitors, <c>form</c> for professionals.</param>
    /// <param name="said">A value for every fact; what the view does not ask, or a question is not asked for, is passed over.</param>
    public List<string> Path(string view, IReadOnlyDictionary<string, string> said)
    {
        var facts = Settle(view, said);
        var fired = new HashSet<string>(StringComparer.Ordinal);
        foreach (var rule in Items(guide, "rules").Where(rule => Holds(rule["when"]!, facts) == true))
        {
            fired.UnionWith(Items(rule, "referrals").Select(Line));
            if (view == "guide" && rule["decisive"]!.GetValue<bool>())
            {
                break;
            }
        }

        // Every different line of all rules, by priority, then by where it is first named.
        return
        [
            .. Items(guide, "rules").SelectMany(rule => Items(rule, "referrals"))
                .DistinctBy(Line)
                .OrderBy(referral => referral["priority"]!.GetValue<int>())
                .Where(referral => fired.Contains(Line(referral)))
                .DistinctBy(referral => $"{Text(referral, "target")} {Text(referral, "purpose")}")
                .Select(Line),
        ];
    }

    public static string Line(JsonObject referral) => $"{Text(referral, "target")} {Text(referral, "purpose")} {referral["priority"]} {Text(referral, "reason")}";

    /// <summary>What counts: not what the view leaves out, nor what was answered to a question that is not asked.</summary>
    private Dictionary<string, string> Settle(string view, IReadOnlyDictionary<string, string> said)
    {
        var left = view == "guide" ? "form" : "walk";
        var facts = Items(guide, "facts").ToDictionary(fact => Text(fact, "id"), fact => Text(fact, "use") == left ? Unknown : said[Text(fact, "id")], StringComparer.Ordinal);
        foreach (var question in Items(guide, "questions"))
        {
            if (question["asked_when"] is { } when && Holds(when, facts) == false)
            {
                foreach (var (fact, otherwise) in question["facts"]!.AsArray().Zip(question["otherwise"]!.AsArray()))
                {
                    facts[fact!.GetValue<string>()] = otherwise!.GetValue<string>();
                }
            }
        }

        return facts;
    }

    /// <summary>True, false, or null when what is not known decides.</summary>
    private static bool? Holds(JsonNode condition, Dictionary<string, string> facts)
    {
        if (condition["fact"] is { } fact)
        {
            var value = facts[fact.GetValue<string>()];

            return condition["in"]!.AsArray().Any(one => one!.GetValue<string>() == value) ? true : value == Unknown ? null : false;
        }

        if (condition["not"] is { } inner)
        {
            return !Holds(inner, facts);
        }

        var isAll = condition["all"] is not null;
        var parts = (condition["all"] ?? condition["any"])!.AsArray().Select(part => Holds(part!, facts)).ToArray();

        // One that settles it settles it; else one that is open leaves it open.
        return parts.Any(part => part == !isAll) ? !isAll : parts.Any(part => part is null) ? null : isAll;
    }

    private static IEnumerable<JsonObject> Items(JsonObject thing, string list) => thing[list]!.AsArray().Select(item => item!.AsObject());

    private static string Text(JsonObject thing, string field) => thing[field]!.GetValue<string>();
}
