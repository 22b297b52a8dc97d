using System.Collections.Frozen;

namespace Portal.Web.Reading;

/// <summary>The drawings beside answers of the guide (<c>safety.md</c> 24), in <c>_Pictogram.cshtml</c>. Always beside a word; nothing in them tells what a page is about.</summary>
internal enum Pictogram
{
    Alarm,
    Tick,
    Question,
    Person,
    People,
    Case,
    Child,
    Lifebuoy,
    Talk,
    Shield,
    Scales,
    Letter,
    Tools,
    Hand,
    Parcel,
    Rings,
    Gate,
    House,
    Globe,
    Pin,
    Card,
    NoCard,
    List,
}

/// <summary>Which drawing stands beside which answer. An answer that is not here has a word only.</summary>
internal static class Pictograms
{
    private static readonly FrozenDictionary<string, Pictogram> ByFact = new Dictionary<string, Pictogram>(StringComparer.Ordinal)
    {
        ["danger/yes"] = Pictogram.Alarm,
        ["danger/no"] = Pictogram.Tick,
        ["who/victim"] = Pictogram.Person,
        ["who/citizen"] = Pictogram.People,
        ["who/professional"] = Pictogram.Case,
        ["age/minor"] = Pictogram.Child,
        ["age/adult"] = Pictogram.Person,
        ["need/help"] = Pictogram.Lifebuoy,
        ["need/talk"] = Pictogram.Talk,
        ["need/police"] = Pictogram.Shield,
        ["need/rights"] = Pictogram.Scales,
        ["concern/advice"] = Pictogram.Talk,
        ["concern/help"] = Pictogram.Lifebuoy,
        ["concern/report"] = Pictogram.Letter,
        ["concern/tip"] = Pictogram.List,
        ["task/advice"] = Pictogram.Talk,
        ["task/help"] = Pictogram.Lifebuoy,
        ["task/report"] = Pictogram.Letter,
        ["task/register"] = Pictogram.List,
        ["form/work"] = Pictogram.Tools,
        ["form/sexual"] = Pictogram.Hand,
        ["form/crime"] = Pictogram.Parcel,
        ["form/marriage"] = Pictogram.Rings,
        ["form/other"] = Pictogram.List,
        ["setting/border"] = Pictogram.Gate,
        ["setting/asylum-centre"] = Pictogram.House,
        ["setting/abroad"] = Pictogram.Globe,
        ["setting/elsewhere"] = Pictogram.Pin,
        ["papers/yes"] = Pictogram.Card,
        ["papers/no"] = Pictogram.NoCard,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>A question about somebody else (<c>their-…</c>) draws what the question about yourself draws.</summary>
    public static Pictogram? Of(string question, string answer)
    {
        if (answer == Referral.Fact.Unknown)
        {
            return Pictogram.Question;
        }

        var own = question.StartsWith("their-", StringComparison.Ordinal) ? question["their-".Length..] : question;

        return ByFact.TryGetValue($"{own}/{answer}", out var drawn) ? drawn : null;
    }
}
