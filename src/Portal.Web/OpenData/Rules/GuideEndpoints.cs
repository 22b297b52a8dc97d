using Portal.Content.Publishing;
using Portal.Referral;
using Portal.Web.OpenData.Hsds;

namespace Portal.Web.OpenData.Rules;

/// <summary>The rules for programs, and as a drawing in text.</summary>
internal static class GuideEndpoints
{
    public const string Json = "/api/guide.json";
    public const string Drawing = "/api/guide.mmd";

    public static void Map(RouteGroupBuilder api)
    {
        api.MapMethods(Json, [HttpMethods.Get, HttpMethods.Head], (HsdsReading at, Publication publication) =>
            at.In(language => Results.Json(GuideWriting.Of(publication, language, at.Today))));
        api.MapMethods(Drawing, [HttpMethods.Get, HttpMethods.Head], (HttpContext context, Publication publication) =>
        {
            context.Response.Headers.CacheControl = "no-cache";

            return Results.Text(GuideDrawing.Mermaid(publication.Forest));
        });
    }
}
