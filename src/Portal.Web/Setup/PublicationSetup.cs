using Microsoft.Extensions.Options;
using Portal.Content.Folder;
using Portal.Content.Publishing;
using Portal.Web.Serving;

namespace Portal.Web.Setup;

/// <summary>What is served: the edition in the content folder, compiled when the program starts.</summary>
internal static class PublicationSetup
{
    public static void AddPublication(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton(services =>
        {
            var options = services.GetRequiredService<IOptions<PortalOptions>>();
            var publication = Compile(options.Value, builder.Environment.ContentRootPath);
            var host = new PublicationHost(options);
            host.Show(new LivePublication(publication, Guid.Empty, Number: 0, publication.Hash, PublicationSource.Database));

            return host;
        });

        // One publication for the whole of a request, whatever takes its place meanwhile.
        builder.Services.AddScoped(services => services.GetRequiredService<PublicationHost>().Current);
    }

    /// <summary>Nothing that has a mistake is served: the program does not start, and says why.</summary>
    private static Publication Compile(PortalOptions options, string contentRoot)
    {
        var folder = ContentFolder.Find(options.ContentFolder, contentRoot);
        var compilation = Publication.Compile(EditionFolder.Read(folder));

        return compilation.Publication
            ?? throw new InvalidOperationException($"The edition in {folder} can't be published:{Environment.NewLine}{string.Join(Environment.NewLine, compilation.Problems)}");
    }
}
