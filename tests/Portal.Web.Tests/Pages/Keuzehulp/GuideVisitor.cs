using System.Globalization;
using System.Net;
using AngleSharp.Html.Dom;
using Portal.Referral;
using Portal.Testing;

namespace Portal.Web.Tests.Pages.Keuzehulp;

/// <summary>Somebody who walks through the guide as a browser without script does: reads a page, sends its form, follows the 303.</summary>
internal sealed class GuideVisitor(HttpClient browser, Guide guide)
{
    public const string Start = "/nl/keuzehulp";

    /// <summary>The page on the screen.</summary>
    public IHtmlDocument Page { get; private set; } = null!;

    public HttpStatusCode Status { get; private set; }

    /// <summary>Where it stands.</summary>
    public string Address { get; private set; } = "";

    /// <summary>Every address she was sent to.</summary>
    public List<string> Trail { get; } = [];

    /// <summary>The headers of every answer she got.</summary>
    public List<string> Headers { get; } = [];

    /// <summary>The question on the screen; null on the outcome.</summary>
    public Question? Question => Page.QuerySelector("input[name=question]")?.GetAttribute("value") is { } number
        ? guide.Questions.Single(question => question.Number == int.Parse(number, CultureInfo.InvariantCulture))
        : null;

    public string Heading => Page.TextOf("h1")!;

    public async Task OpenAsync(string address = Start)
    {
        using var response = await browser.GetAsync(new Uri(address, UriKind.Relative));

        Headers.Add(response.Headers.ToString());
        Status = response.StatusCode;
        Address = address;
        Page = await response.PageAsync();
    }

    /// <summary>Sends a form of the page on the screen and follows where it leads.</summary>
    public async Task SendAsync(params (string Name, string Value)[] fields)
    {
        using var response = await PostAsync(fields);

        Assert.Equal(HttpStatusCode.SeeOther, response.StatusCode);

        Trail.Add(response.Headers.Location!.OriginalString);
        await OpenAsync(response.Headers.Location.OriginalString.Split('#')[0]);
    }

    public async Task<HttpResponseMessage> PostAsync(params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        var response = await browser.PostAsync(new Uri(Address, UriKind.Relative), form);

        Headers.Add(response.Headers.ToString());

        return response;
    }

    /// <summary>Chooses answers, by id, of the question on the screen.</summary>
    public Task AnswerAsync(params string[] answers)
    {
        var question = Question!;

        return SendAsync([
            ("question", Number(question.Number)),
            .. answers.Select(id => ("answer", Number(question.Answers.Single(answer => answer.Id == id).Number))),
        ]);
    }

    /// <summary>From the start to the outcome. What is not named is not known or rather not said.</summary>
    public async Task WalkAsync(params (string Question, string Answer)[] answers)
    {
        await OpenAsync();
        await GoOnAsync(answers);
    }

    /// <summary>From the question on the screen to the outcome.</summary>
    public async Task GoOnAsync(params (string Question, string Answer)[] answers)
    {
        for (var steps = 0; Question is { } question; steps++)
        {
            Assert.True(steps <= guide.Questions.Length, "The walk does not end.");

            await AnswerAsync(answers.Where(given => given.Question == question.Id).Select(given => given.Answer).DefaultIfEmpty(Fact.Unknown).Single());
        }
    }

    /// <summary>Shows an earlier question again.</summary>
    public Task ChangeAsync(string question) => SendAsync(("again", Number(guide.Questions.Single(known => known.Id == question).Number)));

    /// <summary>The first number or chat on the page that a tap opens.</summary>
    public string? FirstTap => Page.QuerySelector("main .pt-desk .pt-call a")?.GetAttribute("href");

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
