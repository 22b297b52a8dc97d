using System.Net;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Portal.Storage;
using Portal.Storage.Editors;

namespace Portal.Testing;

/// <summary>Editors who are signed in, without walking through signing in each time. The host needs a <see cref="Database"/>.</summary>
public partial class PortalHost
{
    /// <summary>An editor of their own for each role, made at the first need: "Rianne Redacteur", "Piet Publiceert", "Bea Beheerder".</summary>
    public static string NameOf(EditorRole role) => role switch
    {
        EditorRole.Editor => "Rianne Redacteur",
        EditorRole.Publisher => "Piet Publiceert",
        _ => "Bea Beheerder",
    };

    /// <summary>A browser of an editor who has just signed in. Keeps cookies; follows nothing on its own.</summary>
    /// <param name="name">Somebody else than <see cref="NameOf"/>.</param>
    public HttpClient CreateEditor(EditorRole role = EditorRole.Editor, string? name = null)
    {
        var cookies = new CookieContainer();
        cookies.Add(SessionOf(role, name));

        return CreateOfficeVisitor(cookies);
    }

    /// <summary>A browser in front of the office's door: keeps cookies, follows nothing on its own.</summary>
    public HttpClient CreateOfficeVisitor(CookieContainer? cookies = null)
    {
        var client = CreateDefaultClient(new Uri("https://localhost"), new CookieContainerHandler(cookies ?? new CookieContainer()));
        client.Timeout = Timeout.InfiniteTimeSpan;

        return client;
    }

    /// <summary>The cookie of an editor who has just signed in, for any browser.</summary>
    public Cookie SessionOf(EditorRole role, string? name = null)
    {
        using var scope = Services.CreateScope();
        var services = scope.ServiceProvider;
        var editor = EditorOf(services.GetRequiredService<PortalDbContext>(), role, name ?? NameOf(role));
        var cookie = services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(IdentityConstants.ApplicationScheme);

        // Made as signing in makes it, so that every check on a session is met.
        var ticket = new AuthenticationTicket(
            services.GetRequiredService<IUserClaimsPrincipalFactory<Editor>>().CreateAsync(editor).GetAwaiter().GetResult(),
            new AuthenticationProperties { IssuedUtc = Clock.GetUtcNow(), ExpiresUtc = Clock.GetUtcNow() + cookie.ExpireTimeSpan },
            IdentityConstants.ApplicationScheme);

        return new Cookie(cookie.Cookie.Name!, cookie.TicketDataFormat.Protect(ticket), cookie.Cookie.Path, "localhost") { Secure = true, HttpOnly = true };
    }

    private Editor EditorOf(PortalDbContext context, EditorRole role, string name)
    {
        lock (context.GetType())
        {
            if (context.Editors.SingleOrDefault(editor => editor.Name == name) is { } known)
            {
                return known;
            }

            var address = $"{name.Replace(' ', '.')}@voorbeeld.nl";
            var made = new Editor
            {
                Id = Guid.NewGuid(),
                Name = name,
                Role = role,
                CreatedAt = Clock.GetUtcNow(),
                SeenAt = Clock.GetUtcNow(),
                UserName = address,
                NormalizedUserName = address.ToUpperInvariant(),
                Email = address,
                NormalizedEmail = address.ToUpperInvariant(),
                SecurityStamp = Guid.NewGuid().ToString("N"),
                LockoutEnabled = true,
            };
            context.Editors.Add(made);
            context.SaveChanges();

            return made;
        }
    }
}
