using System.Text;
using Portal.Web.Sealing;

namespace Portal.Web.Tests.Sealing;

/// <summary>A small thing to seal: at most 40 bytes of text.</summary>
internal sealed record Note(string Words) : ISealable<Note>
{
    public static string Purpose => "Note";

    public static int Capacity => 40;

    public static Note? FromBytes(ReadOnlySpan<byte> bytes) =>
        bytes.Length > 0 && bytes[0] == '!' ? null : new Note(Encoding.UTF8.GetString(bytes));

    public byte[] ToBytes() => Encoding.UTF8.GetBytes(Words);
}

/// <summary>The same bytes for another use.</summary>
internal sealed record OtherNote(string Words) : ISealable<OtherNote>
{
    public static string Purpose => "OtherNote";

    public static int Capacity => Note.Capacity;

    public static OtherNote? FromBytes(ReadOnlySpan<byte> bytes) => new(Encoding.UTF8.GetString(bytes));

    public byte[] ToBytes() => Encoding.UTF8.GetBytes(Words);
}
