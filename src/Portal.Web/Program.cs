using Portal.Web;

var builder = WebApplication.CreateBuilder(args);

builder.AddPortal();

var app = builder.Build();

if (await PortalCommands.TryRunAsync(app, args))
{
    return;
}

app.UsePortal();

await app.RunAsync();
