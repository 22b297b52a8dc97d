using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using Json.Schema;
using Portal.Referral;
using Portal.Testing;
using Portal.Web.OpenData.Rules;
using Portal.Web.Reading;
using Portal.Web.Tests.OpenData.Hsds;

namespace Portal.Web.Tests.OpenData.Rules;

public sealed class GuideJsonTests(PatientHost host) : IClassFixture<PatientHost>
{
    private static readonly DiagramForest Forest = ShippedEdition.Publication.Forest;

    private static readonly Guide Guide = Forest.Guide;

    /// <summary>A value for every fact, any with any: most belong to nobody, and all must be read alike.</summary>
    private static readonly Gen<Dictionary<string, string>> Anybody = Gen.Int[0, 5039].Array[Guide.Facts.Length].Select(throws =>
        Guide.Facts.Zip(throws).ToDictionary(pair => pair.First.Id, pair => pair.First.Domain[pair.Second % pair.First.Domain.Length], StringComparer.Ordinal));

    [Fact]
    public async Task What_is_published_is_what_its_description_says()
    {
        var schema = JsonSchema.FromText(await File.ReadAllTextAsync(Repository.PathOf("docs", "guide-json.schema.json"), TestContext.Current.CancellationToken), new BuildOptions { Dialect = Dialect.Draft202012 });

        foreach (var language in new[] { "nl", "en" })
        {
            var evaluation = schema.Evaluate(JsonSerializer.SerializeToElement(await ReadAsync(language)), new EvaluationOptions { OutputFormat = OutputFormat.List });

            Assert.True(evaluation.IsValid, string.Join('\n', (evaluation.Details ?? []).Where(detail => detail.Errors is not null).Select(detail => $"{detail.InstanceLocation} {string.Join(' ', detail.Errors!.Values)}")));
        }
    }

    [Fact]
    public async Task Somebody_outside_sends_every_case_where_the_engine_sends_it()
    {
        var outside = new JsonEvaluator(await ReadAsync("nl"));

        foreach (var person in Guide.Cases)
        {
            foreach (var open in new[] { "yes", "no" })
            {
                var said = Guide.Facts.ToDictionary(
                    fact => fact.Id,
                    fact => person.Facts.GetValueOrDefault(fact.Id) ?? (fact.Use == FactUse.Given ? open : Fact.Unknown),
                    StringComparer.Ordinal);

                Assert.Equal(Inside(person.View, said), outside.Path(TextKey.Of(person.View), said));
            }
        }
    }

    [Fact]
    public async Task Somebody_outside_sends_anybody_where_the_engine_sends_them_in_both_views()
    {
        var outside = new JsonEvaluator(await ReadAsync("nl"));

        Anybody.Sample(
            said => Enum.GetValues<GuideView>().All(view => Inside(view, said).SequenceEqual(outside.Path(TextKey.Of(view), said), StringComparer.Ordinal)),
            iter: 1_000,
            threads: 1);
    }

    [Fact]
    public async Task No_desk_is_named_that_visitors_do_not_see()
    {
        var guide = await ReadAsync("nl");

        var hidden = ShippedEdition.Edition.Desks.Where(desk => !desk.IsVisible).Select(desk => $"\"desk:{desk.Id}\"").ToArray();

        Assert.NotEmpty(hidden);
        Assert.All(hidden, desk => Assert.DoesNotContain(desk, guide.ToJsonString(), StringComparison.Ordinal));
    }

    private async Task<JsonObject> ReadAsync(string language)
    {
        using var visitor = host.CreateVisitor();

        return JsonNode.Parse(await visitor.GetStringAsync(new Uri($"/api/guide.json?lang={language}", UriKind.Relative), TestContext.Current.CancellationToken))!.AsObject();
    }

    /// <summary>What the engine says: by the walk for visitors, by the form for professionals.</summary>
    private static List<string> Inside(GuideView view, Dictionary<string, string> said) => view == GuideView.Guide ? Walked(said) : Filled(said);

    private static List<string> Walked(Dictionary<string, string> said)
    {
        GivenAnswer[] answers = [.. Guide.Questions.Select(question => new GivenAnswer(question.Number, AnswerSet.Of(question.Answers.First(answer => answer.Id == said[question.Facts.Single()]).Number)))];
        var given = Guide.Facts.Where(fact => fact.Use == FactUse.Given).ToDictionary(fact => fact.Id, fact => said[fact.Id], StringComparer.Ordinal);

        return Told(Walk.Path(Forest, answers, given).Entries);
    }

    private static List<string> Filled(Dictionary<string, string> said)
    {
        var path = OpenCase.Path(Forest, said);

        return Told([.. path.Certain.Select(certain => Assert.Single(certain.Entries)).OrderBy(entry => entry.Rank)]);
    }

    private static List<string> Told(ImmutableArray<Entry> entries) =>
        [.. entries.Where(entry => GuideWriting.IsShown(ShippedEdition.Publication, entry.Target)).Select(entry => $"{entry.Target} {TextKey.Of(entry.Purpose)} {entry.Priority} {entry.Reason}")];
}
