using Microsoft.AspNetCore.DataProtection.KeyManagement;

namespace Portal.Web.Sealing.Keys;

/// <summary>
/// The framework's keys, which also count as out of date when others came in from elsewhere. Left to itself the framework
/// reads its store once a day, and an address sealed by a replica with a newer key would be damaged until then.
/// </summary>
internal sealed class RenewingKeyRing(XmlKeyManager framework, SealingKeys keys) : IKeyManager
{
    public IKey CreateNewKey(DateTimeOffset activationDate, DateTimeOffset expirationDate) => framework.CreateNewKey(activationDate, expirationDate);

    public IReadOnlyCollection<IKey> GetAllKeys() => framework.GetAllKeys();

    /// <summary>Both tokens are replaced when they end; what links them may then be collected.</summary>
    public CancellationToken GetCacheExpirationToken() =>
        CancellationTokenSource.CreateLinkedTokenSource(framework.GetCacheExpirationToken(), keys.Changed).Token;

    public void RevokeAllKeys(DateTimeOffset revocationDate, string? reason = null) => framework.RevokeAllKeys(revocationDate, reason);

    public void RevokeKey(Guid keyId, string? reason = null) => framework.RevokeKey(keyId, reason);
}
