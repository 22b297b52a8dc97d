using System.Collections.Immutable;
using Microsoft.AspNetCore.Diagnostics;

namespace Portal.Web.Office.Forms;

/// <summary>A form that came in and could not be taken, for a reason that has nothing to do with what was typed.</summary>
internal static class KeptForm
{
    /// <summary>Nothing of which is ever sent back.</summary>
    private static readonly string[] Secrets = ["password", "credential", "sealed", "state", ".code", "__requestverificationtoken"];

    public static bool IsWorthKeeping(int status) => status is StatusCodes.Status400BadRequest or StatusCodes.Status401Unauthorized or >= StatusCodes.Status500InternalServerError;

    /// <summary>Where the request that failed was going; null when it did not fail on its way to a page of the office that takes forms.</summary>
    public static string? AddressOf(HttpContext context)
    {
        var address = context.Features.Get<IStatusCodeReExecuteFeature>() is { } answered
            ? answered.OriginalPath + answered.OriginalQueryString
            : context.Features.Get<IExceptionHandlerPathFeature>()?.Path is { } path ? path + context.Request.QueryString : null;

        return address is not null && OfficeAddress.Safe(address) == address && !address.StartsWith(OfficeAddress.SignIn, StringComparison.OrdinalIgnoreCase) && !address.StartsWith(OfficeAddress.Welcome, StringComparison.OrdinalIgnoreCase)
            ? address
            : null;
    }

    public static async Task<ImmutableArray<KeyValuePair<string, string>>> ReadAsync(HttpRequest request, CancellationToken cancellation)
    {
        if (!request.HasFormContentType)
        {
            return [];
        }

        try
        {
            var form = await request.ReadFormAsync(cancellation);

            return [.. from field in form where !IsSecret(field.Key) from value in field.Value select KeyValuePair.Create(field.Key, value ?? "")];
        }
        catch (Exception failure) when (failure is InvalidDataException or BadHttpRequestException or IOException)
        {
            // What can't be read can't be kept.
            return [];
        }
    }

    private static bool IsSecret(string name) => Array.Exists(Secrets, secret => name.EndsWith(secret, StringComparison.OrdinalIgnoreCase));
}
