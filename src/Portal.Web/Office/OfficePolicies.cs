using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Portal.Storage.Editors;

namespace Portal.Web.Office;

/// <summary>Who may come in: one policy for each role. A higher role is let in wherever a lower one is.</summary>
internal static class OfficePolicies
{
    public const string Editor = "editor";
    public const string Publisher = "publisher";
    public const string Manager = "manager";

    public static void Add(AuthorizationOptions authorization)
    {
        authorization.AddPolicy(Editor, policy => Needs(policy, EditorRole.Editor));
        authorization.AddPolicy(Publisher, policy => Needs(policy, EditorRole.Publisher));
        authorization.AddPolicy(Manager, policy => Needs(policy, EditorRole.Manager));
    }

    /// <summary>Null for who is not signed in.</summary>
    public static EditorRole? RoleOf(ClaimsPrincipal who) =>
        Enum.TryParse<EditorRole>(who.FindFirstValue(ClaimTypes.Role), out var role) ? role : null;

    /// <summary>The scheme is named here and is nobody's default: outside the office no cookie is ever read.</summary>
    private static void Needs(AuthorizationPolicyBuilder policy, EditorRole role) => policy
        .AddAuthenticationSchemes(IdentityConstants.ApplicationScheme)
        .RequireAuthenticatedUser()
        .RequireAssertion(context => RoleOf(context.User) >= role);
}
