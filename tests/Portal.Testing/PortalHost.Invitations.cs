using Microsoft.Extensions.DependencyInjection;
using Portal.Storage.Editors;
using Portal.Web.Office.SigningIn;

namespace Portal.Testing;

/// <summary>Editors who still have to set up how they sign in.</summary>
public partial class PortalHost
{
    /// <returns>The address of their link, from the root.</returns>
    public async Task<string> InviteAsync(string name, string email, EditorRole role)
    {
        await using var scope = Services.CreateAsyncScope();

        return await scope.ServiceProvider.GetRequiredService<NewEditor>().InviteAsync(name, email, role, "test", CancellationToken.None);
    }

    /// <summary>What an app shows now for a secret, however that is spaced.</summary>
    public string CodeOf(string secret) => OneTimeCodes.At(secret.Replace(" ", "", StringComparison.Ordinal), Clock.GetUtcNow());
}
