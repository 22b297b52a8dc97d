using System.Xml.Linq;

namespace Portal.Web.Sealing.Keys;

/// <summary>A key of sealed addresses, or a word that one is revoked, as the framework writes it.</summary>
/// <param name="Name">Its own, given by who made it.</param>
/// <param name="IsStored">Whether the database has it. One that was made while the database was away waits to be stored.</param>
internal sealed record SealingKey(string Name, string Xml, bool IsStored)
{
    /// <summary>A copy of its own for each reader, who may change it.</summary>
    public XElement Read() => XElement.Parse(Xml);
}
