using Portal.Content.Desks;
using Portal.Web.Regions;
using Portal.Web.Sealing;

namespace Portal.Web.Desks;

/// <summary>What a visitor narrows the overview of desks to. A part that is empty does not narrow.</summary>
/// <param name="Form">Of exploitation, as desks call it; so are the next three.</param>
internal sealed record DeskFilter(string Form, string Purpose, string Audience, string Age, PlaceWords Place) : ISealable<DeskFilter>
{
    private const int PlaceAt = 4;

    public static DeskFilter Nothing { get; } = new("", "", "", "", PlaceWords.Of(""));

    static string ISealable<DeskFilter>.Purpose => "desk-filter";

    static int ISealable<DeskFilter>.Capacity => PlaceAt + PlaceWords.Capacity;

    /// <summary>Reads the fields of our form, or of others' links. Words that are unknown are passed over.</summary>
    public static DeskFilter Of(Func<string, string?> field) => new(
        FilterWords.Forms.IdOf(field(FilterWords.Forms.Field)),
        FilterWords.Purposes.IdOf(field(FilterWords.Purposes.Field)),
        FilterWords.Audiences.IdOf(field(FilterWords.Audiences.Field)),
        FilterWords.Ages.IdOf(field(FilterWords.Ages.Field)),
        PlaceWords.Of(field(PlaceWords.Field)));

    public static DeskFilter? FromBytes(ReadOnlySpan<byte> bytes) =>
        bytes.Length >= PlaceAt
        && FilterWords.Forms.IdAt(bytes[0]) is { } form
        && FilterWords.Purposes.IdAt(bytes[1]) is { } purpose
        && FilterWords.Audiences.IdAt(bytes[2]) is { } audience
        && FilterWords.Ages.IdAt(bytes[3]) is { } age
            ? new DeskFilter(form, purpose, audience, age, PlaceWords.FromBytes(bytes[PlaceAt..]))
            : null;

    public byte[] ToBytes() =>
    [
        FilterWords.Forms.NumberOf(Form),
        FilterWords.Purposes.NumberOf(Purpose),
        FilterWords.Audiences.NumberOf(Audience),
        FilterWords.Ages.NumberOf(Age),
        .. Place.ToBytes(),
    ];

    /// <summary>Whether the desk is for this. The place is looked at elsewhere: which desks serve it depends on the day.</summary>
    public bool Holds(Desk desk) =>
        (Form.Length == 0 || desk.Forms.Contains(Form, StringComparer.Ordinal))
        && (Purpose.Length == 0 || desk.Purposes.Contains(Purpose, StringComparer.Ordinal))
        && (Audience.Length == 0 || desk.Audiences.Contains(Audience, StringComparer.Ordinal))
        && (Age.Length == 0 || desk.Ages.Contains(Age, StringComparer.Ordinal));
}
