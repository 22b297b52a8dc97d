using System.Net;
using Microsoft.EntityFrameworkCore;
using Portal.Referral;
using Portal.Testing;

namespace Portal.Web.Tests.Pages.Beheer.Keuzehulp;

public sealed class QuestionTests(GuideHost host) : IClassFixture<GuideHost>
{
    private const string New = "/beheer/keuzehulp/vragen/nieuw";

    private static IEnumerable<KeyValuePair<string, string>> Filled(string id) =>
    [
        new("Input.Id", id),
        new("Input.Title", "Heb je een telefoon?"),
        new("Input.Why", "Dan weten we of je kunt bellen."),
        new("Input.Topic", "Telefoon"),
        new("Input.Name", "telefoon"),
        new("Input.After", "who"),
        new("Input.AskedWhen", "wie = slachtoffer"),
        new("Input.Otherwise", "onbekend"),
        new("Input.Answers[0].Id", "eigen"),
        new("Input.Answers[0].Label", "Een eigen telefoon"),
        new("Input.Answers[0].Because", "je een eigen telefoon hebt"),
        new("Input.Answers[1].Id", "geen"),
        new("Input.Answers[1].Label", "Geen telefoon"),
        new("Input.Answers[1].Because", "je geen telefoon hebt"),
        new("Input.Answers[1].Name", "zonder"),
    ];

    [Fact]
    public async Task Get_lists_the_questions_in_the_order_of_asking()
    {
        using var editor = host.CreateEditor();

        var page = await editor.GetPageAsync("/beheer/keuzehulp/vragen");

        Assert.Equal("Is er nu gevaar?", page.TextOf("tbody th"));
        Assert.InRange(page.QuerySelectorAll("tbody tr").Length, 15, 17);
    }

    [Fact]
    public async Task Get_calls_not_knowing_what_visitors_read()
    {
        using var editor = host.CreateEditor();

        var page = await editor.GetPageAsync(New);

        Assert.Equal("Antwoord “Weet ik niet”", page.QuerySelectorAll(".gd-answer legend")[^1].TextContent);
    }

    [Fact]
    public async Task Post_of_a_new_question_makes_its_fact_its_words_and_names_and_gives_out_new_numbers()
    {
        using var editor = host.CreateEditor();

        using var saved = await editor.SendFormAsync(New, Filled("telefoon"));

        Assert.Equal(HttpStatusCode.SeeOther, saved.StatusCode);
        var question = await host.QuestionAsync("telefoon");
        Assert.InRange(question!.Number, 16, 20);
        Assert.Equal([("eigen", 1), ("geen", 2), ("unknown", 3)], question.Answers.Select(answer => (answer.Id, answer.Number)));
        Assert.Equal(["unknown"], question.Otherwise);
        var facts = await host.DraftAsync(context => context.Facts.OrderBy(row => row.Position).Select(row => row.Id).ToListAsync());
        Assert.InRange(facts.IndexOf("telefoon"), facts.IndexOf("who"), facts.IndexOf("age"));
        Assert.Equal("comensha-open", facts[^1]);
        Assert.Equal("zonder", await host.DraftAsync(context => context.GuideTexts.Where(row => row.Id == "telefoon/geen").Select(row => row.Item).SingleAsync()));
        Assert.Contains((await host.CheckedAsync()).Missing, missing => missing.Language == "en" && missing.Id == "telefoon");
    }

    [Fact]
    public async Task Post_without_words_or_with_a_condition_that_can_not_be_read_is_422_and_keeps_what_was_typed()
    {
        using var editor = host.CreateEditor();

        using var empty = await editor.SendFormAsync(New, [new("Input.Id", "leeg")]);
        using var wrong = await editor.SendFormAsync(New, Filled("kapot").Select(box => box.Key == "Input.AskedWhen" ? new("Input.AskedWhen", "leeftijd is 18") : box));

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity), (empty.StatusCode, wrong.StatusCode));
        Assert.Equal("Schrijf de vraag.", (await empty.PageAsync()).TextOf(".pt-alert a[href='#input_title']"));
        var page = await wrong.PageAsync();
        Assert.Equal("leeftijd is 18", page.ValueOf("Input.AskedWhen"));
        Assert.Contains("bestaat niet", page.TextOf("#input_askedwhen-fout"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Numbers_of_what_was_taken_away_are_not_given_out_again_and_what_comes_back_gets_its_own()
    {
        using var editor = host.CreateEditor();
        using var first = await editor.SendFormAsync(New, Filled("tablet"));
        var number = (await host.QuestionAsync("tablet"))!.Number;
        using var away = await editor.SendFormAsync("/beheer/keuzehulp/vragen/tablet", [new("Input.Away", "true")]);
        using var second = await editor.SendFormAsync(New, Filled("mobiel"));
        using var less = await editor.SendFormAsync("/beheer/keuzehulp/vragen/mobiel", [new("Input.Answers[0].Away", "true")]);
        using var other = await editor.SendFormAsync("/beheer/keuzehulp/vragen/mobiel", [new("Input.Answers[2].Id", "geleend"), new("Input.Answers[2].Label", "Geleend"), new("Input.Answers[2].Because", "je leent")]);
        using var back = await editor.SendFormAsync("/beheer/keuzehulp/vragen/mobiel", [new("Input.Answers[3].Id", "eigen"), new("Input.Answers[3].Label", "Eigen"), new("Input.Answers[3].Because", "je er een hebt")]);

        Assert.All([first, away, second, less, other, back], answer => Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode));
        Assert.Null(await host.QuestionAsync("tablet"));
        var question = await host.QuestionAsync("mobiel");
        Assert.Equal(number + 1, question!.Number);
        Assert.Equal([("geen", 2), ("geleend", 4), ("eigen", 1), ("unknown", 3)], question.Answers.Select(answer => (answer.Id, answer.Number)));
    }

    [Fact]
    public async Task Post_over_what_somebody_else_saved_is_409_and_shows_both()
    {
        using var rianne = host.CreateEditor();
        using var piet = host.CreateEditor(Storage.Editors.EditorRole.Publisher);
        const string Address = "/beheer/keuzehulp/vragen/age";
        var mine = await rianne.GetPageAsync(Address);

        using var first = await piet.SendFormAsync(Address, [new("Input.Title", "Wat is je leeftijd?")]);
        using var second = await rianne.SendFormAsync(Address, mine, [new("Input.Title", "Hoe oud ben jij?")]);
        var both = await second.PageAsync();

        Assert.Equal((HttpStatusCode.SeeOther, HttpStatusCode.Conflict), (first.StatusCode, second.StatusCode));
        Assert.Contains("Wat is je leeftijd?", both.TextOf(".of-warning"), StringComparison.Ordinal);
        Assert.Equal("Hoe oud ben jij?", both.ValueOf("Input.Title"));

        using var meant = await rianne.SendFormAsync(Address, both, []);
        Assert.Equal(HttpStatusCode.SeeOther, meant.StatusCode);
    }

    [Fact]
    public async Task Saving_a_question_as_it_is_changes_nothing()
    {
        using var editor = host.CreateEditor();
        var before = await host.DraftAsync(context => context.Revisions.MaxAsync(revision => revision.Id));

        foreach (var question in ShippedEdition.Edition.Guide.Guide.Questions)
        {
            using var saved = await editor.SendFormAsync($"/beheer/keuzehulp/vragen/{question.Id}", []);
            Assert.Equal(HttpStatusCode.SeeOther, saved.StatusCode);
        }

        Assert.Equal(before, await host.DraftAsync(context => context.Revisions.MaxAsync(revision => revision.Id)));
        Assert.Equal(HttpStatusCode.NotFound, (await editor.GetAsync(new Uri("/beheer/keuzehulp/vragen/bestaat-niet", UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode);
    }
}
