using System.Collections.Immutable;
using Portal.Content.Publishing;
using Portal.Web.Setup;

namespace Portal.Web.OpenData.Hsds;

/// <summary>The directory in the language that a request asks for with <c>lang</c>; Dutch when it does not.</summary>
internal sealed class HsdsReading(PublicationHost host, Publication publication, HsdsDirectories directories, IHttpContextAccessor accessor)
{
    public const string LanguageField = "lang";

    public DateOnly Today => directories.Today;

    public IResult Answer(Func<HsdsDirectory, IResult> answer) => In(language => answer(directories.For(publication, language)));

    /// <summary>Answers in the language asked for, or says which there are.</summary>
    public IResult In(Func<string, IResult> answer)
    {
        var context = accessor.HttpContext!;
        context.Response.Headers.CacheControl = "no-cache";
        var language = context.Request.Query[LanguageField] is [var asked] ? asked : publication.Edition.Site.DefaultLanguage;

        return context.Request.Query[LanguageField].Count < 2 && host.ShownLanguages.Any(shown => shown.Tag == language)
            ? answer(language!)
            : ApiAnswers.Mistaken([$"lang must be one of {string.Join(", ", host.ShownLanguages.Select(shown => shown.Tag))}."]);
    }

    public IResult List<T>(ListQuery list, Func<HsdsDirectory, ImmutableArray<T>> items) => Answer(directory => Paged(list, items(directory), directory.Day, []));

    /// <summary>The page that is asked for, or everything that is wrong with asking.</summary>
    public static IResult Paged<T>(ListQuery list, ImmutableArray<T> items, DateOnly today, List<string> mistakes) =>
        list.Read(items, today, mistakes) is { } page ? Results.Json(page) : ApiAnswers.Mistaken(mistakes);
}
