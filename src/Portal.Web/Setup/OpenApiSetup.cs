using Microsoft.OpenApi;
using Portal.Web.OpenData;
using Portal.Web.OpenData.Hsds;

namespace Portal.Web.Setup;

/// <summary>Describes the open data to programs.</summary>
internal static class OpenApiSetup
{
    public const string Hsds = "hsds";
    public const string Pattern = "/openapi/{documentName:regex(^hsds$)}.json";
    public const string Address = "/openapi/hsds.json";

    public static void AddApiDescription(this WebApplicationBuilder builder) => builder.Services.AddOpenApi(Hsds, described =>
    {
        described.ShouldInclude = endpoint => endpoint.GroupName == Hsds && endpoint.HttpMethod == HttpMethods.Get;
        described.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        described.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new OpenApiInfo
            {
                Title = "Desks, as Open Referral HSDS 3.1",
                Version = "1",
                Description = "Desks for victims of human trafficking, for professionals and for citizens in the Netherlands. Read-only, without a key. What the numbers mean stands in docs/api.md.",
                License = new OpenApiLicense { Name = "CC BY 4.0", Url = new Uri(OpenDataTerms.Licence) },
            };
            document.Servers = [new OpenApiServer { Url = "/" }];

            return Task.CompletedTask;
        });
        described.AddOperationTransformer((operation, _, _) =>
        {
            operation.Parameters ??= [];
            operation.Parameters.Add(new OpenApiParameter { Name = HsdsReading.LanguageField, In = ParameterLocation.Query, Schema = new OpenApiSchema { Type = JsonSchemaType.String } });
            foreach (var parameter in operation.Parameters.OfType<OpenApiParameter>().Where(parameter => parameter.In == ParameterLocation.Query))
            {
                (parameter.Schema, parameter.Description) = QueryField.Of(parameter.Name!);
            }

            return Task.CompletedTask;
        });
    });
}
