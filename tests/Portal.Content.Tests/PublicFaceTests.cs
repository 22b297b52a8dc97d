using Portal.Testing;
using PublicApiGenerator;

namespace Portal.Content.Tests;

public sealed class PublicFaceTests
{
    private const string Approved = "PublicFace.approved.txt";

    /// <summary>What other projects may use. A change is a decision: look at the received file, then make it the approved one.</summary>
    [Fact]
    public void The_public_face_is_the_approved_one()
    {
        var folder = Repository.PathOf("tests", "Portal.Content.Tests");
        var face = typeof(Edition).Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }).ReplaceLineEndings("\n");
        var approved = File.Exists(Path.Combine(folder, Approved)) ? File.ReadAllText(Path.Combine(folder, Approved)) : "";

        if (face != approved)
        {
            File.WriteAllText(Path.Combine(folder, "PublicFace.received.txt"), face);
        }

        Assert.Equal(approved, face);
    }
}
