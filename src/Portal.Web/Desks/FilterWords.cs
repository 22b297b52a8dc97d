using System.Collections.Immutable;

namespace Portal.Web.Desks;

/// <summary>A thing that the overview of desks can be narrowed by.</summary>
/// <param name="Field">Its name in forms and in others' links.</param>
/// <param name="Words">What it may be: the word in addresses, and what desks call it. The order is sealed into addresses: add at the end.</param>
internal sealed record FilterWords(string Field, ImmutableArray<(string Word, string Id)> Words)
{
    public static FilterWords Forms { get; } = new("vorm",
    [
        ("seksueel", "sexual"), ("arbeid", "labour"), ("crimineel", "criminal"), ("bedelen", "begging"),
        ("organen", "organ"), ("diensten", "services"), ("huwelijk", "forced-marriage"),
    ]);

    public static FilterWords Purposes { get; } = new("doel",
    [
        ("noodgeval", "emergency"), ("melden", "report"), ("aangifte", "police-report"), ("tip", "tip"), ("advies", "advice"),
        ("hulp", "help"), ("opvang", "shelter"), ("juridisch", "legal"), ("verblijf", "residence"), ("zorg", "care"),
        ("registratie", "registration"), ("voogdij", "guardianship"), ("terugkeer", "return"), ("schade", "compensation"),
        ("praten", "emotional-support"), ("informatie", "information"),
    ]);

    public static FilterWords Audiences { get; } = new("voor", [("slachtoffer", "victim"), ("professional", "professional"), ("burger", "citizen")]);

    public static FilterWords Ages { get; } = new("leeftijd", [("volwassen", "adult"), ("minderjarig", "minor")]);

    /// <summary>What desks call it; empty for a word that is unknown.</summary>
    public string IdOf(string? word) => Words.FirstOrDefault(known => known.Word.Equals(word, StringComparison.OrdinalIgnoreCase)).Id ?? "";

    /// <summary>Its place among the words, from 1; 0 when empty.</summary>
    public byte NumberOf(string id) => (byte)(Words.TakeWhile(known => known.Id != id).Count() is var at && at < Words.Length ? at + 1 : 0);

    /// <summary>The reverse of <see cref="NumberOf"/>; null for a number that none has.</summary>
    public string? IdAt(byte number) => number == 0 ? "" : Words.ElementAtOrDefault(number - 1).Id;
}
