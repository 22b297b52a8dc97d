using System.Runtime.Versioning;
using Microsoft.Extensions.Time.Testing;
using Portal.Web.Serving.Copies;

namespace Portal.Web.Tests.Serving.Copies;

public sealed class PublicationCopiesTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly FakeTimeProvider clock = new(TimeProvider.System.GetUtcNow());

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Without_a_folder_there_are_no_copies()
    {
        var copies = new PublicationCopies(folder.PathOf("not-there"), clock);

        Assert.Empty(copies.Read());
        Assert.False(copies.Any());
    }

    [Fact]
    public void The_two_newest_are_kept_and_read_newest_first()
    {
        var copies = CopiesOf(3, 4, 5);

        Assert.Equal([5, 4], copies.Read().Select(copy => copy.Number));
        Assert.Equal(2, Directory.GetFiles(folder.Path).Length);
    }

    [Fact]
    public void A_name_holds_the_number_and_the_hash_of_the_file()
    {
        CopiesOf(12);

        Assert.Matches("^00000012-[0-9a-f]{64}[.]portal$", Path.GetFileName(Newest()));
    }

    [Fact]
    public void A_copy_that_was_cut_off_gives_way_to_the_older_one()
    {
        var copies = CopiesOf(1, 2);

        using (var file = File.OpenWrite(Newest()))
        {
            file.SetLength(file.Length / 2);
        }

        Assert.Equal([1], copies.Read().Select(copy => copy.Number));
    }

    [Fact]
    public void One_flipped_bit_anywhere_gives_way_to_the_older_one()
    {
        var copies = CopiesOf(1, 2);
        var sound = File.ReadAllBytes(Newest());

        for (var at = 0; at < sound.Length; at += 37)
        {
            var damaged = sound.ToArray();
            damaged[at] ^= 1;
            File.WriteAllBytes(Newest(), damaged);

            Assert.Equal([1], copies.Read().Select(copy => copy.Number));
        }
    }

    [Fact]
    public void A_sound_copy_under_another_number_is_passed_over()
    {
        var copies = CopiesOf(1, 2);

        File.Move(Newest(), Newest().Replace("00000002", "00000009", StringComparison.Ordinal));

        Assert.Equal([1], copies.Read().Select(copy => copy.Number));
    }

    [Fact]
    public void A_copy_that_can_not_be_opened_gives_way_to_the_older_one()
    {
        var copies = CopiesOf(1, 2);
        var newest = Newest();

        File.Delete(newest);
        File.CreateSymbolicLink(newest, folder.PathOf("gone"));

        Assert.Equal([1], copies.Read().Select(copy => copy.Number));
    }

    [Fact]
    public void Files_of_somebody_else_are_neither_read_nor_removed()
    {
        File.WriteAllText(folder.PathOf("notes.txt"), "mine");
        File.WriteAllText(folder.PathOf("00000009-0123.portal"), "mine too");

        var copies = CopiesOf(1, 2, 3);

        Assert.Equal([3, 2], copies.Read().Select(copy => copy.Number));
        Assert.Equal("mine", File.ReadAllText(folder.PathOf("notes.txt")));
        Assert.Equal("mine too", File.ReadAllText(folder.PathOf("00000009-0123.portal")));
    }

    [Fact]
    public void A_damaged_copy_does_not_push_out_a_sound_one()
    {
        var copies = CopiesOf(1, 2);
        File.WriteAllText(Newest(), "damaged");

        copies.Write(TestPublications.Number(3));

        Assert.Equal([3, 1], copies.Read().Select(copy => copy.Number));
        Assert.Equal(2, Directory.GetFiles(folder.Path).Length);
    }

    [Fact]
    public void A_damaged_copy_is_mended_by_writing_it_again()
    {
        var copies = CopiesOf(1, 2);
        File.WriteAllText(Newest(), "damaged");

        copies.Write(TestPublications.Number(2));

        Assert.Equal([2, 1], copies.Read().Select(copy => copy.Number));
    }

    [Fact]
    public void A_copy_that_is_there_is_not_written_again()
    {
        var copies = CopiesOf(1);
        var written = DateTime.UnixEpoch.AddDays(20_000);
        File.SetLastWriteTimeUtc(Newest(), written);

        copies.Write(TestPublications.Number(1));

        Assert.Equal(written, File.GetLastWriteTimeUtc(Newest()));
    }

    [Fact]
    public void What_a_cut_short_write_left_is_never_read_and_removed_after_an_hour()
    {
        var half = folder.PathOf("00000007-half.portal.tmp");
        File.WriteAllText(half, "half");
        var copies = CopiesOf(1);
        var before = File.Exists(half);

        clock.Advance(TimeSpan.FromHours(2));
        copies.Write(TestPublications.Number(2));

        Assert.True(before);
        Assert.False(File.Exists(half));
        Assert.Equal([2, 1], copies.Read().Select(copy => copy.Number));
    }

    [Fact]
    public async Task Writers_at_the_same_time_leave_the_two_newest_whole()
    {
        await Parallel.ForEachAsync(
            Enumerable.Range(1, 40),
            TestContext.Current.CancellationToken,
            (number, _) =>
            {
                // Each number twice, as two processes on one machine do.
                new PublicationCopies(folder.Path, clock).Write(TestPublications.Number((number + 1) / 2));

                return ValueTask.CompletedTask;
            });
        var copies = CopiesOf(20);

        Assert.Equal([20, 19], copies.Read().Select(copy => copy.Number));
        Assert.Equal(2, Directory.GetFiles(folder.Path).Length);
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void Only_the_owner_reads_copies_and_their_folder()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no file modes.");
        var own = folder.PathOf("publications");

        new PublicationCopies(own, clock).Write(TestPublications.Number(1));

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(own));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Directory.GetFiles(own).Single()));
    }

    private PublicationCopies CopiesOf(params int[] numbers)
    {
        var copies = new PublicationCopies(folder.Path, clock);
        foreach (var number in numbers)
        {
            copies.Write(TestPublications.Number(number));
        }

        return copies;
    }

    private string Newest() => Directory.GetFiles(folder.Path, "*.portal").Order(StringComparer.Ordinal).Last();
}
