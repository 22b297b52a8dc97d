using CsCheck;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Time.Testing;
using Portal.Web.Sealing;

namespace Portal.Web.Tests.Sealing;

public sealed class SealedAddressesTests
{
    private static readonly Gen<Note> Notes = Gen.String[Gen.Char['a', 'z'], 0, Note.Capacity].Select(words => new Note(words));

    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.Zero));
    private readonly SealedAddresses addresses;

    public SealedAddressesTests() => addresses = new SealedAddresses(new EphemeralDataProtectionProvider(), clock);

    [Fact]
    public void What_was_sealed_comes_out_with_the_time_of_sealing() => Notes.Sample(note =>
    {
        var opened = addresses.Open<Note>(addresses.Seal(note));

        Assert.Equal(new Unsealed<Note>.Opened(note, clock.GetUtcNow()), opened);
    });

    [Fact]
    public void Every_address_of_one_use_is_as_long_as_any_other()
    {
        var length = addresses.Seal(new Note("")).Length;

        Notes.Sample(note => Assert.Equal(length, addresses.Seal(note).Length));
    }

    [Fact]
    public void Nothing_of_the_content_can_be_read_in_the_address() => Notes.Where(note => note.Words.Length > 3).Sample(note =>
    {
        var address = addresses.Seal(note);

        Assert.DoesNotContain(note.Words, address, StringComparison.OrdinalIgnoreCase);
        Assert.Matches("^[A-Za-z0-9_-]+$", address);
    });

    [Fact]
    public void The_same_thing_sealed_twice_gives_two_addresses() =>
        Assert.NotEqual(addresses.Seal(new Note("same")), addresses.Seal(new Note("same")), StringComparer.Ordinal);

    [Fact]
    public void Any_flipped_bit_of_an_address_makes_it_damaged() =>
        Gen.Select(Notes, Gen.Int[0, int.MaxValue], Gen.Int[0, 7]).Sample((note, at, bit) =>
        {
            var letters = addresses.Seal(note).ToCharArray();
            letters[at % letters.Length] ^= (char)(1 << bit);

            Assert.IsType<Unsealed<Note>.Damaged>(addresses.Open<Note>(new string(letters)));
        });

    [Fact]
    public void Every_bit_of_the_last_letter_counts()
    {
        var address = addresses.Seal(new Note("a"));
        const string letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

        var opened = letters.Count(letter => addresses.Open<Note>(address[..^1] + letter) is Unsealed<Note>.Opened);

        Assert.Equal(1, opened);
    }

    [Theory]
    [InlineData("")]
    [InlineData("A")]
    [InlineData("loketten")]
    [InlineData("CfDJ8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("\u0000\uD800é \n")]
    public void What_we_never_sealed_is_damaged(string address) =>
        Assert.IsType<Unsealed<Note>.Damaged>(addresses.Open<Note>(address));

    [Fact]
    public void An_address_with_white_space_in_it_is_damaged() =>
        Assert.IsType<Unsealed<Note>.Damaged>(addresses.Open<Note>(addresses.Seal(new Note("a")) + " "));

    [Fact]
    public void An_address_cut_off_anywhere_is_damaged()
    {
        var address = addresses.Seal(new Note("cut"));

        Assert.All(Enumerable.Range(0, address.Length), length =>
            Assert.IsType<Unsealed<Note>.Damaged>(addresses.Open<Note>(address[..length])));
    }

    [Fact]
    public void An_address_made_for_another_use_is_damaged() =>
        Assert.IsType<Unsealed<OtherNote>.Damaged>(addresses.Open<OtherNote>(addresses.Seal(new Note("a"))));

    [Fact]
    public void An_address_sealed_with_keys_that_are_not_ours_is_damaged()
    {
        var foreign = new SealedAddresses(new EphemeralDataProtectionProvider(), clock);

        Assert.IsType<Unsealed<Note>.Damaged>(addresses.Open<Note>(foreign.Seal(new Note("a"))));
    }

    [Fact]
    public void Bytes_that_the_use_cannot_read_are_damaged() =>
        Assert.IsType<Unsealed<Note>.Damaged>(addresses.Open<Note>(addresses.Seal(new Note("!"))));

    [Fact]
    public void An_address_opens_until_the_last_second_of_its_hour() => Gen.Int[0, 7200].Sample(seconds =>
    {
        var moved = new FakeTimeProvider(clock.GetUtcNow());
        var sealing = new SealedAddresses(new EphemeralDataProtectionProvider(), moved);
        var address = sealing.Seal(new Note("a"));

        moved.Advance(TimeSpan.FromSeconds(seconds));

        Assert.Equal(seconds < 3600, sealing.Open<Note>(address) is Unsealed<Note>.Opened);
        Assert.Equal(seconds >= 3600, sealing.Open<Note>(address) is Unsealed<Note>.Expired);
    });

    [Fact]
    public void Content_that_does_not_fit_is_refused_before_it_is_sealed() =>
        Assert.Throws<ArgumentException>(() => addresses.Seal(new Note(new string('a', Note.Capacity + 1))));
}
