using Microsoft.AspNetCore.WebUtilities;
using Portal.Web.OpenData.Hsds;

namespace Portal.Web.OpenData;

/// <summary>Answers of the interface that are no data.</summary>
internal static class ApiAnswers
{
    /// <summary>What was sent can't be read; every mistake is told.</summary>
    public static IResult Mistaken(IEnumerable<string> mistakes) => Problem(StatusCodes.Status400BadRequest, "What was asked can't be read.", string.Join(' ', mistakes));

    public static IResult Unknown() => Problem(StatusCodes.Status404NotFound, "There is no such thing here.", "The lists say what there is.");

    /// <summary>What failed before or behind the interface itself.</summary>
    public static Task Failed(HttpContext context)
    {
        var status = context.Response.StatusCode;

        return Problem(status, ReasonPhrases.GetReasonPhrase(status)).ExecuteAsync(context);
    }

    /// <summary>RFC 9457.</summary>
    public static IResult Problem(int status, string title, string? detail = null) => Results.Problem(detail, statusCode: status, title: title, type: "about:blank");

    /// <summary>One thing of a list.</summary>
    public static IResult One<T>(HsdsList<T> list, string id)
        where T : class => Guid.TryParse(id, out var known) && list.ById.GetValueOrDefault(known) is { } found ? Results.Json(found) : Unknown();
}
