using System.Runtime.Versioning;
using Microsoft.Extensions.DependencyInjection;
using Portal.Content.Folder;
using Portal.Testing;
using Portal.Web.Serving;
using Portal.Web.Setup;

namespace Portal.Web.Tests.Serving;

public sealed class FirstStartTests : IDisposable
{
    private readonly SmallFolder content = new();
    private readonly PortalHost host;

    public FirstStartTests() => host = new PortalHost { Database = true, ContentFolder = content.Path };

    private string File => Path.Combine(host.DataFolder, "portal.db");

    public void Dispose()
    {
        host.Dispose();
        content.Dispose();
    }

    [Fact]
    public void It_makes_a_database_with_the_content_its_first_publication_and_the_first_key()
    {
        var live = host.Services.GetRequiredService<PublicationHost>().Live!;

        Assert.Equal((1, PublicationSource.Database, EditionDocuments.Hash(EditionDocuments.Of(SmallEdition.Edition))), (live.Pointer.Number, live.Source, live.Hash));
        Assert.Equal("1", Sqlite.Read(File, "SELECT count(*) FROM DataProtectionKeys"));
        Assert.Equal("1", Sqlite.Read(File, "SELECT count(*) FROM Publications"));
        Assert.Single(Directory.GetFiles(Path.Combine(host.DataFolder, "publications")));
        Assert.Equal(2, Directory.GetFiles(Path.Combine(host.DataFolder, "keys")).Length);
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void Only_the_owner_enters_the_data_folder_and_reads_the_database()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no file modes.");

        host.CreateVisitor().Dispose();

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, System.IO.File.GetUnixFileMode(host.DataFolder));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, System.IO.File.GetUnixFileMode(File));
    }
}
