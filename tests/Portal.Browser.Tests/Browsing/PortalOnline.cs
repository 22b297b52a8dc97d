using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;
using Portal.Testing;

[assembly: AssemblyFixture(typeof(Portal.Browser.Tests.Browsing.PortalOnline))]

namespace Portal.Browser.Tests.Browsing;

/// <summary>The portal on a real server with its shipped content, on a port that was free.</summary>
public class PortalOnline : PortalHost, IAsyncLifetime
{
    /// <summary>A page that fails, to see what visitors see then.</summary>
    public const string BrokenPage = "/nl/regio?breek=ja";

    /// <summary>Where "leave this site" leads.</summary>
    public const string NeutralSite = "https://www.knmi.nl/";

    /// <summary>Without a slash at the end.</summary>
    public string Origin { get; protected set; } = "";

    public virtual ValueTask InitializeAsync()
    {
        UseKestrel(0);
        StartServer();
        Origin = ClientOptions.BaseAddress.GetLeftPart(UriPartial.Authority);

        return ValueTask.CompletedTask;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureServices(services => services.Configure<MvcOptions>(pages => pages.Filters.Add(new Breaks())));
    }

    private sealed class Breaks : IResourceFilter
    {
        public void OnResourceExecuting(ResourceExecutingContext context)
        {
            if (context.HttpContext.Request.Path == "/nl/regio" && context.HttpContext.Request.Query.ContainsKey("breek"))
            {
                throw new InvalidOperationException("Broken by a test.");
            }
        }

        public void OnResourceExecuted(ResourceExecutedContext context)
        {
        }
    }
}
