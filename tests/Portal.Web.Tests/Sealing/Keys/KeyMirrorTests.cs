using System.Collections.Immutable;
using System.Runtime.Versioning;
using System.Security.Cryptography;
using System.Text;
using Portal.Web.Sealing.Keys;
using Portal.Web.Tests.Serving;

namespace Portal.Web.Tests.Sealing.Keys;

public sealed class KeyMirrorTests : IDisposable
{
    private const UnixFileMode Everybody = (UnixFileMode)0b111_111_111;

    private static readonly ImmutableArray<SealingKey> Keys =
    [
        new("key-1", "<key>très secret</key>", IsStored: true),
        new("key-2", "<key/>", IsStored: false),
    ];

    private readonly TemporaryFolder folder = new();

    private string Own => folder.PathOf("keys");

    private string Mirrored => Path.Combine(Own, "keys.sealed");

    private string Secret => Path.Combine(Own, "secret");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_was_written_is_read_again_by_another_process()
    {
        new KeyMirror(Own, null).Write(Keys);

        Assert.Equal(Keys, Read());
    }

    [Fact]
    public void Nothing_written_is_nothing_to_read() => Assert.IsType<MirrorReading.Absent>(new KeyMirror(Own, null).Read());

    [Fact]
    public void Nothing_of_a_key_can_be_read_in_the_file()
    {
        new KeyMirror(Own, null).Write(Keys);

        Assert.DoesNotContain("secret", Encoding.UTF8.GetString(File.ReadAllBytes(Mirrored)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_keys_written_twice_give_two_files()
    {
        var mirror = new KeyMirror(Own, null);
        mirror.Write(Keys);
        var first = File.ReadAllBytes(Mirrored);

        mirror.Write(Keys);

        Assert.NotEqual(first, File.ReadAllBytes(Mirrored));
    }

    [Fact]
    public void One_flipped_bit_anywhere_makes_it_unreadable()
    {
        new KeyMirror(Own, null).Write(Keys);
        var sound = File.ReadAllBytes(Mirrored);

        Assert.All(Enumerable.Range(0, sound.Length), at =>
        {
            var damaged = sound.ToArray();
            damaged[at] ^= 1;
            File.WriteAllBytes(Mirrored, damaged);

            Assert.IsType<MirrorReading.Unreadable>(new KeyMirror(Own, null).Read());
        });
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(28)]
    [InlineData(29)]
    public void Cut_off_it_is_unreadable(int length)
    {
        new KeyMirror(Own, null).Write(Keys);

        File.WriteAllBytes(Mirrored, File.ReadAllBytes(Mirrored)[..length]);

        Assert.IsType<MirrorReading.Unreadable>(new KeyMirror(Own, null).Read());
    }

    [Fact]
    public void With_another_secret_it_is_unreadable()
    {
        new KeyMirror(Own, null).Write(Keys);

        File.WriteAllBytes(Secret, RandomNumberGenerator.GetBytes(KeyMirror.SecretSize));

        Assert.IsType<MirrorReading.Unreadable>(new KeyMirror(Own, null).Read());
    }

    [Fact]
    public void Without_its_secret_it_is_unreadable()
    {
        new KeyMirror(Own, null).Write(Keys);

        File.Delete(Secret);

        Assert.IsType<MirrorReading.Unreadable>(new KeyMirror(Own, null).Read());
    }

    [Fact]
    public void A_secret_of_the_operator_is_used_and_never_written_beside_the_mirror()
    {
        var secret = folder.PathOf("from-the-operator");
        File.WriteAllText(secret, "a sentence long enough to be a secret of somebody");

        new KeyMirror(Own, secret).Write(Keys);

        Assert.Equal(Keys, Assert.IsType<MirrorReading.Mirrored>(new KeyMirror(Own, secret).Read()).Keys);
        Assert.Equal([Mirrored], Directory.GetFiles(Own));
        Assert.IsType<MirrorReading.Unreadable>(new KeyMirror(Own, null).Read());
    }

    [Fact]
    public async Task Processes_that_first_write_at_the_same_time_agree_on_one_secret()
    {
        await Parallel.ForEachAsync(Enumerable.Range(0, 20), TestContext.Current.CancellationToken, (_, _) =>
        {
            new KeyMirror(Own, null).Write(Keys);

            return ValueTask.CompletedTask;
        });

        Assert.Equal(Keys, Read());
        Assert.Equal(2, Directory.GetFiles(Own).Length);
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void Only_the_owner_reads_the_keys_their_secret_and_their_folder()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no file modes.");

        new KeyMirror(Own, null).Write(Keys);

        AssertClosed();
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void What_somebody_opened_to_others_is_closed_again()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no file modes.");
        new KeyMirror(Own, null).Write(Keys);
        File.SetUnixFileMode(Own, Everybody);
        File.SetUnixFileMode(Mirrored, Everybody & ~UnixFileMode.UserExecute);
        File.SetUnixFileMode(Secret, Everybody & ~UnixFileMode.UserExecute);

        new KeyMirror(Own, null).Read();

        AssertClosed();
    }

    private ImmutableArray<SealingKey> Read() => Assert.IsType<MirrorReading.Mirrored>(new KeyMirror(Own, null).Read()).Keys;

    [UnsupportedOSPlatform("windows")]
    private void AssertClosed()
    {
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(Own));
        Assert.All([Mirrored, Secret], path => Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(path)));
    }
}
