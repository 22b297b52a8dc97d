using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Portal.Storage;
using Portal.Storage.Editors;

namespace Portal.Web.Office.SigningIn;

/// <summary>What an editor has besides a password: the app's secret, the last code of it that was used, and codes on paper. Nothing is saved here.</summary>
internal sealed class SecondFactor(PortalDbContext context, TimeProvider clock)
{
    private const string Provider = "portal";
    private const string Secret = "totp";
    private const string Used = "totp-used";
    private const string Recovery = "recovery";

    public async Task SetSecretAsync(Editor editor, string secret, long usedStep, CancellationToken cancellation)
    {
        await SetAsync(editor, Secret, secret, cancellation);
        await SetAsync(editor, Used, usedStep.ToString(CultureInfo.InvariantCulture), cancellation);
    }

    /// <returns>The codes, to be shown once; only their hashes are kept.</returns>
    public async Task<ImmutableArray<string>> RenewRecoveryAsync(Editor editor, CancellationToken cancellation)
    {
        var codes = RecoveryCodes.New();
        await SetAsync(editor, Recovery, string.Join(' ', codes.Select(RecoveryCodes.HashOf)), cancellation);

        return codes;
    }

    public async Task<int> CountRecoveryAsync(Guid editor, CancellationToken cancellation) => Hashes(await FindAsync(editor, Recovery, cancellation)).Length;

    public async Task<bool> HasSecretAsync(Guid editor, CancellationToken cancellation) => await FindAsync(editor, Secret, cancellation) is not null;

    public async Task ClearAsync(Editor editor, CancellationToken cancellation) =>
        context.RemoveRange(await Tokens(editor.Id).ToListAsync(cancellation));

    /// <summary>Takes a code of the app, or one on paper. Whichever it is, it is used up.</summary>
    public async Task<CodeTaken> TakeAsync(Editor editor, string typed, CancellationToken cancellation)
    {
        if (RecoveryCodes.IsLike(typed))
        {
            var hashes = Hashes(await FindAsync(editor.Id, Recovery, cancellation));
            var hash = RecoveryCodes.HashOf(typed);

            if (!hashes.Contains(hash, StringComparer.Ordinal))
            {
                return CodeTaken.None;
            }

            await SetAsync(editor, Recovery, string.Join(' ', hashes.Where(other => other != hash)), cancellation);

            return CodeTaken.OnPaper;
        }

        if (await FindAsync(editor.Id, Secret, cancellation) is not { Value: { } secret }
            || OneTimeCodes.StepOf(secret, typed, clock.GetUtcNow(), Number(await FindAsync(editor.Id, Used, cancellation))) is not { } step)
        {
            return CodeTaken.None;
        }

        await SetAsync(editor, Used, step.ToString(CultureInfo.InvariantCulture), cancellation);

        return CodeTaken.OfApp;
    }

    private static string[] Hashes(IdentityUserToken<Guid>? token) => token?.Value?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [];

    private static long Number(IdentityUserToken<Guid>? token) =>
        long.TryParse(token?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private IQueryable<IdentityUserToken<Guid>> Tokens(Guid editor) =>
        context.Set<IdentityUserToken<Guid>>().Where(token => token.UserId == editor && token.LoginProvider == Provider);

    private Task<IdentityUserToken<Guid>?> FindAsync(Guid editor, string name, CancellationToken cancellation) =>
        Tokens(editor).SingleOrDefaultAsync(token => token.Name == name, cancellation);

    private async Task SetAsync(Editor editor, string name, string value, CancellationToken cancellation)
    {
        if (await FindAsync(editor.Id, name, cancellation) is { } token)
        {
            token.Value = value;
        }
        else
        {
            context.Add(new IdentityUserToken<Guid> { UserId = editor.Id, LoginProvider = Provider, Name = name, Value = value });
        }
    }
}

/// <summary>What a typed code was.</summary>
internal enum CodeTaken
{
    None,
    OfApp,
    OnPaper,
}
