using Portal.Content;
using Portal.Content.Folder;
using Portal.Testing;

namespace Portal.Storage.Tests.Databases;

/// <summary>Small sound editions that differ in one word.</summary>
internal static class SmallEditions
{
    public static Edition First { get; } = EditionDocuments.Read(SmallEdition.Files).Edition!;

    /// <summary>The same with another owner of the site.</summary>
    public static Edition OwnedBy(string owner) => First with { Site = First.Site with { Owner = owner } };

    /// <summary>The same with another word for "next", in one language.</summary>
    public static Edition WithNext(string word) => First with { Texts = First.Texts.SetItem("nl", First.Texts["nl"].SetItem("guide.next", word)) };

    /// <summary>One that has mistakes: its emergency desk is nowhere.</summary>
    public static Edition Broken { get; } = First with { Site = First.Site with { EmergencyDesk = "nowhere" } };
}
