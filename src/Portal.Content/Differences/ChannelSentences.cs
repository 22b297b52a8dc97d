using System.Collections.Immutable;
using Portal.Content.Desks;

namespace Portal.Content.Differences;

/// <summary>What changes of the ways to reach a desk. A number, and whether visitors see it, weigh most.</summary>
internal static class ChannelSentences
{
    public static void Compare(SentenceList sentences, string desk, ImmutableArray<Channel> before, ImmutableArray<Channel> after)
    {
        foreach (var (_, old, now) in Paired.ByKey(before, after, channel => channel.Id))
        {
            if (old is not null && now is not null)
            {
                Compare(sentences, desk, old, now);
            }
            else
            {
                Tell(sentences, desk, (old ?? now)!, old is null ? "komt erbij" : "gaat weg");
            }
        }

        var (kept, order) = (IdsOf(before, after), IdsOf(after, before));

        if (!kept.SequenceEqual(order, StringComparer.Ordinal))
        {
            sentences.Say($"Contact met {desk}: nu in de volgorde {string.Join(", ", order)}.");
        }
    }

    public static void Tell(SentenceList sentences, string desk, Channel channel, string verb) =>
        sentences.Say($"{NameOf(channel)} van {desk} {verb}: {channel.Value}", Weight.Number);

    private static void Compare(SentenceList sentences, string desk, Channel before, Channel after)
    {
        var name = $"{NameOf(after)} van {desk}";

        if (before.Type != after.Type)
        {
            sentences.Say($"{NameOf(before)} van {desk} wordt {NameOf(after)}.", Weight.Number);
        }

        sentences.Value(name, before.Value, after.Value, Weight.Number);
        Confidence(sentences, name, before.Confidence, after.Confidence);
        HoursSentences.Compare(sentences, name, before.Hours, after.Hours);
        sentences.Value($"{name}, vanuit het buitenland", DutchWords.Of(before.FromAbroad), DutchWords.Of(after.FromAbroad), Weight.Number);
        sentences.Value($"{name}, kosten", DutchWords.Of(before.Cost), DutchWords.Of(after.Cost));
        sentences.Value($"{name}, anoniem", DutchWords.Of(before.Anonymity), DutchWords.Of(after.Anonymity));
        Traces(sentences, name, before.Traces, after.Traces);
        sentences.Text($"{name}, opmerking", before.Note, after.Note);
        sentences.Value($"{name}, bron", before.Source, after.Source);
        sentences.Value($"{name}, nagekeken op", DutchWords.Of(before.Checked), DutchWords.Of(after.Checked));
        sentences.Value($"{name}, gebeld op", DutchWords.Of(before.Called), DutchWords.Of(after.Called));
    }

    private static void Confidence(SentenceList sentences, string name, Confidence before, Confidence after)
    {
        if (before == after)
        {
            return;
        }

        var seen = (before, after) switch
        {
            (_, Content.Confidence.Low) => " Bezoekers zien dit niet meer.",
            (Content.Confidence.Low, _) => " Bezoekers zien dit nu weer.",
            _ => "",
        };
        sentences.Say($"{name}, zekerheid: {DutchWords.Of(before)} wordt {DutchWords.Of(after)}.{seen}", seen.Length > 0 ? Weight.Number : Weight.Light);
    }

    private static void Traces(SentenceList sentences, string name, CallTraces before, CallTraces after)
    {
        sentences.Value($"{name}, staat op de rekening", DutchWords.Of(before.OnBill), DutchWords.Of(after.OnBill));
        sentences.Value($"{name}, neemt op bij een verborgen nummer", DutchWords.Of(before.AcceptsWithheld), DutchWords.Of(after.AcceptsWithheld));
        sentences.Value($"{name}, belt terug", DutchWords.Of(before.CallsBack), DutchWords.Of(after.CallsBack));
        sentences.Value($"{name}, spreekt de voicemail in", DutchWords.Of(before.LeavesVoicemail), DutchWords.Of(after.LeavesVoicemail));
        sentences.Value($"{name}, werkt zonder beltegoed", DutchWords.Of(before.WithoutCredit), DutchWords.Of(after.WithoutCredit));
        sentences.Value($"{name}, werkt vanuit het buitenland", DutchWords.Of(before.WorksFromAbroad), DutchWords.Of(after.WorksFromAbroad));
    }

    private static string NameOf(Channel channel) => DutchWords.Of(channel.Type);

    private static List<string> IdsOf(ImmutableArray<Channel> channels, ImmutableArray<Channel> others) =>
        [.. channels.Select(channel => channel.Id).Where(id => others.Any(other => other.Id == id))];
}
