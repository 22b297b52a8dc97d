using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Portal.Storage.Drafts;
using Portal.Storage.Json;
using Portal.Storage.Publishing;
using Portal.Storage.Revisions;

namespace Portal.Storage.Editors;

internal sealed class EditorMapping : IEntityTypeConfiguration<Editor>
{
    private const int Address = 256;
    private const int Stamp = 100;
    private const int Phone = 40;

    public void Configure(EntityTypeBuilder<Editor> builder)
    {
        builder.ToTable("Editors").HasKey(editor => editor.Id);
        builder.Property(editor => editor.Name).HasMaxLength(RevisionMapping.Who);
        builder.Property(editor => editor.UserName).HasMaxLength(Address);
        builder.Property(editor => editor.NormalizedUserName).HasMaxLength(Address);
        builder.Property(editor => editor.Email).HasMaxLength(Address);
        builder.Property(editor => editor.NormalizedEmail).HasMaxLength(Address);
        builder.Property(editor => editor.PhoneNumber).HasMaxLength(Phone);
        builder.Property(editor => editor.SecurityStamp).HasMaxLength(Stamp);
        builder.Property(editor => editor.ConcurrencyStamp).HasMaxLength(Stamp).IsConcurrencyToken();
        builder.Ignore(editor => editor.IsBlocked);
        builder.HasIndex(editor => editor.Name).IsUnique();
        builder.HasIndex(editor => editor.NormalizedUserName).IsUnique();
    }
}

internal sealed class EditorLinkMapping : IEntityTypeConfiguration<EditorLink>
{
    public void Configure(EntityTypeBuilder<EditorLink> builder)
    {
        builder.ToTable("EditorLinks").HasKey(link => link.Hash);
        builder.Property(link => link.Hash).HasMaxLength(DocumentHash.Length);
        builder.HasOne<Editor>().WithMany().HasForeignKey(link => link.EditorId);
    }
}

/// <summary>The second factor and the recovery codes; the framework's own row.</summary>
internal sealed class EditorTokenMapping : IEntityTypeConfiguration<IdentityUserToken<Guid>>
{
    private const int Name = 100;

    public void Configure(EntityTypeBuilder<IdentityUserToken<Guid>> builder)
    {
        builder.ToTable("EditorTokens").HasKey(token => new { token.UserId, token.LoginProvider, token.Name });
        builder.Property(token => token.LoginProvider).HasMaxLength(Name);
        builder.Property(token => token.Name).HasMaxLength(Name);
        builder.HasOne<Editor>().WithMany().HasForeignKey(token => token.UserId);
    }
}

/// <summary>Passkeys; the framework's own row.</summary>
internal sealed class EditorPasskeyMapping : IEntityTypeConfiguration<IdentityUserPasskey<Guid>>
{
    /// <summary>The longest that WebAuthn allows: more than a table can be ordered by on SQL Server.</summary>
    private const int LongestId = 1023;

    /// <summary>The framework changes what a passkey holds in place, so that a copy must be kept to see it.</summary>
    private static readonly ValueComparer<IdentityPasskeyData> ByText = new(
        (one, other) => StoredJson.Write(one) == StoredJson.Write(other),
        data => StoredJson.Write(data).GetHashCode(StringComparison.Ordinal),
        data => StoredJson.Read<IdentityPasskeyData>(StoredJson.Write(data)));

    public void Configure(EntityTypeBuilder<IdentityUserPasskey<Guid>> builder)
    {
        builder.ToTable("EditorPasskeys").HasKey(passkey => passkey.CredentialId).IsClustered(false);
        builder.Property(passkey => passkey.CredentialId).HasMaxLength(LongestId);
        builder.Property(passkey => passkey.Data)
            .HasConversion(data => StoredJson.Write(data), text => StoredJson.Read<IdentityPasskeyData>(text), ByText)
            .HasMaxLength(ItemMapping.Unbounded);
        builder.HasOne<Editor>().WithMany().HasForeignKey(passkey => passkey.UserId);
    }
}
