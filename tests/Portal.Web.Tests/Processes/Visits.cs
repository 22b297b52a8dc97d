using System.Net;
using Portal.Referral;
using Portal.Testing;
using Portal.Web.Tests.Pages.Keuzehulp;

namespace Portal.Web.Tests.Processes;

/// <summary>What a visitor does who sees everything.</summary>
internal static class Visits
{
    private static readonly Guide Guide = ShippedEdition.Publication.Forest.Guide;

    /// <summary>Every page of the shipped edition that has an address of its own.</summary>
    public static IEnumerable<string> Addresses =>
        from language in ShippedEdition.Edition.Site.Languages
        where !language.IsDraft
        from path in (string[])
        [
            "",
            "/loketten",
            "/regio",
            "/regio/utrecht",
            "/keuzehulp",
            .. ShippedEdition.Publication.PagesIn(language.Tag).Where(page => page.Key != "home").Select(page => $"/{page.Front.Slug}"),
            .. ShippedEdition.Publication.VisibleDesks.Select(desk => $"/loketten/{desk.Id}"),
        ]
        select $"/{language.Tag}{path}";

    public static async Task SeeEveryPageAsync(HttpClient visitor)
    {
        foreach (var address in Addresses)
        {
            using var answer = await visitor.GetAsync(new Uri(address, UriKind.Relative));

            Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{address}: {answer.StatusCode}");
        }
    }

    /// <summary>From the start of the guide to a desk.</summary>
    /// <returns>The sealed address of the outcome.</returns>
    public static async Task<string> WalkAsync(HttpClient visitor)
    {
        var walk = new GuideVisitor(visitor, Guide);
        await walk.WalkAsync(("danger", "no"), ("who", "victim"), ("age", "adult"));

        Assert.Equal(HttpStatusCode.OK, walk.Status);
        Assert.NotNull(walk.FirstTap);

        return walk.Address;
    }

    /// <summary>Whether the address opens: not expired, not damaged.</summary>
    public static async Task<bool> OpensAsync(HttpClient visitor, string address)
    {
        using var answer = await visitor.GetAsync(new Uri(address, UriKind.Relative));

        return answer.StatusCode == HttpStatusCode.OK;
    }

    public static async Task<string> HeadingAsync(HttpClient visitor, string address) => (await visitor.GetPageAsync(address)).TextOf("h1") ?? "";
}
