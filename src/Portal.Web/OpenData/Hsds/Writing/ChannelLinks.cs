using System.Collections.Immutable;
using System.Globalization;
using Portal.Content;
using Portal.Content.Desks;
using Portal.Web.Reading;

namespace Portal.Web.OpenData.Hsds.Writing;

/// <summary>What is known of a channel, said in terms of the thing that it became: a phone, a contact, an address on the web, a place to go to.</summary>
internal sealed class ChannelLinks(Vocabulary vocabulary, Words words)
{
    /// <param name="order">Its place among the desk's channels, the best first.</param>
    public ImmutableArray<TermLink> Of(Channel channel, int order, string entity, Guid id)
    {
        return
        [
            Link(Vocabulary.Channel, TextKey.Of(channel.Type), channel.Id, words.In(channel.Note)),
            Link(Vocabulary.Anonymity, TextKey.Of(channel.Anonymity)),
            Link(Vocabulary.Cost, TextKey.Of(channel.Cost)),
            .. channel.Type == ChannelType.Phone ? Traces(channel.Traces) : [],
            Link(Vocabulary.Fact, "order", order.ToString(CultureInfo.InvariantCulture)),
            Link(Vocabulary.Fact, "from-abroad", channel.FromAbroad ? "yes" : "no"),
            Link(Vocabulary.Fact, "confidence", TextKey.Of(channel.Confidence)),
            Link(Vocabulary.Fact, "checked", Day(channel.Checked)),
            .. channel.Called is { } called ? new[] { Link(Vocabulary.Fact, "called", Day(called)) } : [],
        ];

        TermLink Link(string taxonomy, string code, string? value = null, string? label = null) => vocabulary.Link(entity, id, taxonomy, code, value, label);

        IEnumerable<TermLink> Traces(CallTraces traces) => new (string Code, Known Known)[]
        {
            ("on-bill", traces.OnBill),
            ("accepts-withheld", traces.AcceptsWithheld),
            ("calls-back", traces.CallsBack),
            ("leaves-voicemail", traces.LeavesVoicemail),
            ("without-credit", traces.WithoutCredit),
            ("works-from-abroad", traces.WorksFromAbroad),
        }.Select(trace => Link(Vocabulary.Trace, trace.Code, TextKey.Of(trace.Known), words[$"trace.{trace.Code}.{TextKey.Of(trace.Known)}"]));
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
