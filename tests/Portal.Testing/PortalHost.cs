using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using Portal.Content.Folder;
using Portal.Content.Publishing;
using Portal.Storage.Publishing;
using Portal.Web;
using Portal.Web.Publishing;
using Portal.Web.Serving;
using Portal.Web.Setup;

namespace Portal.Testing;

/// <summary>The whole portal in this process, with a clock that tests set.</summary>
/// <remarks>Made without arguments it serves the repository's own <c>content/</c>.</remarks>
public partial class PortalHost : WebApplicationFactory<Program>
{
    /// <summary>A Monday in office hours: 23 November 2026, 10:00 in the Netherlands.</summary>
    public static readonly DateTimeOffset MondayMorning = new(2026, 11, 23, 10, 0, 0, TimeSpan.FromHours(1));

    public FakeTimeProvider Clock { get; } = new(MondayMorning);

    /// <summary>Everything the portal logged.</summary>
    public StringWriter Log { get; } = new();

    /// <summary>Another edition than the repository's; null: that one, compiled once for all hosts.</summary>
    public string? ContentFolder { get; init; }

    /// <summary>
    /// Starts as in production, from a database of its own: with the <see cref="SmallEdition"/>, which has no words for pages; with a
    /// <see cref="ContentFolder"/> it is made from that by this first start. Looks for a newer publication only when the clock is set forward.
    /// </summary>
    public bool Database { get; init; }

    /// <summary>As <see cref="Database"/>, with the repository's own edition: the words that pages need, and a draft as large as life.</summary>
    public bool ShippedDatabase { get; init; }

    /// <summary>With a <see cref="ShippedDatabase"/>: does not read its publication, but serves the one compiled once for all hosts, and looks neither for a newer one nor for a planned one: a clock set forward by hours would look thousands of times.</summary>
    public bool ServesAtOnce { get; init; }

    /// <summary>The data folder, for a host with a database.</summary>
    public string DataFolder { get; } = Path.Combine(Path.GetTempPath(), $"portal-data-{Guid.NewGuid():N}");

    public bool ShowDraftLanguages { get; init; }

    /// <summary>Any other settings, by their full name.</summary>
    public IDictionary<string, string> Settings { get; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>A visitor who keeps no cookies and follows nothing on their own.</summary>
    public HttpClient CreateVisitor() => CreateClient(new WebApplicationFactoryClientOptions
    {
        AllowAutoRedirect = false,
        HandleCookies = false,
        BaseAddress = new Uri("https://localhost"),
    });

    /// <summary>Puts a publication in the place of the one that is served, as a newer one of the database would be.</summary>
    public void Show(Publication publication) => Services.GetRequiredService<PublicationHost>().Show(Live(publication));

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");

        // Else it is looked for from the current directory, which is another for who runs benchmarks.
        builder.UseContentRoot(Repository.PathOf("src", "Portal.Web"));
        builder.UseSetting("Portal:ContentFolder", ContentFolder);
        builder.UseSetting("Portal:DataFolder", DataFolder);
        builder.UseSetting("Portal:ShowDraftLanguages", ShowDraftLanguages ? "true" : "false");
        foreach (var (name, value) in Settings)
        {
            builder.UseSetting(name, value);
        }

        builder.ConfigureServices(services =>
        {
            services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock));
            services.Replace(ServiceDescriptor.Singleton(TextWriter.Synchronized(Log)));
            if (ShippedDatabase)
            {
                ImportedDatabase.CopyTo(DataFolder);
                if (ServesAtOnce)
                {
                    ServeWithoutDatabase(services);
                }
            }
            else if (!Database)
            {
                ServeWithoutDatabase(services);
            }
            else if (ContentFolder is null)
            {
                ImportedDatabase.CopySmallTo(DataFolder);
            }
        });
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        DeleteData();
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        DeleteData();
        GC.SuppressFinalize(this);
    }

    private void ServeWithoutDatabase(IServiceCollection services)
    {
        Type[] looking = [typeof(PublicationStart), typeof(PublicationWatch), typeof(DuePublications)];
        foreach (var looks in services.Where(service => looking.Contains(service.ImplementationType)).ToList())
        {
            services.Remove(looks);
        }

        services.Replace(ServiceDescriptor.Singleton(provider =>
        {
            var host = new PublicationHost(provider.GetRequiredService<IOptions<PortalOptions>>());
            host.Show(Live(ContentFolder is null ? ShippedEdition.Publication : Compile(ContentFolder)));

            return host;
        }));
    }

    private void DeleteData()
    {
        if (Directory.Exists(DataFolder))
        {
            Directory.Delete(DataFolder, recursive: true);
        }
    }

    private static Publication Compile(string folder) => Publication.CompilePublished(EditionFolder.Read(folder)) is { Publication: { } publication }
        ? publication
        : throw new InvalidOperationException($"The edition in {folder} has mistakes.");

    private static LivePublication Live(Publication publication) =>
        new(publication, new LivePointer(Guid.Empty, 1), publication.Hash, PublicationSource.Database);
}
