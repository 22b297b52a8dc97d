using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Portal.Web.Setup;

namespace Portal.Web.Commands;

/// <summary><c>openapi</c>: the description of the open data, as it is served.</summary>
internal static class PrintOpenApi
{
    public static async Task<int> RunAsync(WebApplication app, TextWriter output)
    {
        // The description is made of routes, and those exist only once the program is put together as for serving.
        app.UsePortal();
        app.UseEndpoints(_ => { });

        var document = await app.Services.GetRequiredKeyedService<IOpenApiDocumentProvider>(OpenApiSetup.Hsds).GetOpenApiDocumentAsync();
        output.WriteLine(await document.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_1));

        return 0;
    }
}
