using Microsoft.AspNetCore.Diagnostics;

namespace Portal.Web.Guarding;

/// <summary>A request that failed goes through everything once more, to fetch the error page.</summary>
internal static class Failed
{
    /// <summary>Whether this is that second time.</summary>
    public static bool HasFailed(this HttpContext context) =>
        context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null;

    /// <summary>The path that was asked for, the second time as well.</summary>
    public static PathString AskedPath(this HttpContext context) =>
        context.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath
        ?? context.Features.Get<IExceptionHandlerPathFeature>()?.Path
        ?? context.Request.Path;
}
