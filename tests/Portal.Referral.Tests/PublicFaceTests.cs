using Portal.Testing;
using PublicApiGenerator;

namespace Portal.Referral.Tests;

public sealed class PublicFaceTests
{
    [Fact]
    public void The_public_face_is_the_one_that_was_approved()
    {
        var approved = Repository.PathOf("tests", "Portal.Referral.Tests", "PublicFace.approved.txt");
        var received = Repository.PathOf("artifacts", "PublicFace.received.txt");

        var face = typeof(Walk).Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }) + "\n";

        File.WriteAllText(received, face);
        Assert.True(
            File.Exists(approved) && File.ReadAllText(approved).ReplaceLineEndings("\n") == face.ReplaceLineEndings("\n"),
            "The public face changed. Look at artifacts/PublicFace.received.txt; if it is meant so, it becomes tests/Portal.Referral.Tests/PublicFace.approved.txt.");
    }
}
