using System.Globalization;
using FluentValidation;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.CookiePolicy;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Portal.Storage.Editors;
using Portal.Web.Office;
using Portal.Web.Office.Drafts;
using Portal.Web.Office.Forms;
using Portal.Web.Office.Items;
using Portal.Web.Office.Sessions;
using Portal.Web.Office.SigningIn;
using Portal.Web.Office.Work;
using Portal.Web.Pages.Beheer;
using Portal.Web.Pages.Beheer.Paginas;

namespace Portal.Web.Setup;

/// <summary>The editors' office: who may come in, with which cookies, and what holds for its forms.</summary>
internal static class OfficeSetup
{
    /// <summary>The folders that only a manager may open.</summary>
    private static readonly string[] ForManagers = [OfficeAddress.Folder + "/Redacteuren", OfficeAddress.Folder + "/Logboek"];

    public static void AddOffice(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<EditorAtWork>();
        builder.Services.AddScoped<SessionCheck>();
        builder.Services.AddScoped<EditorSession>();
        builder.Services.AddScoped<EditorLinks>();
        builder.Services.AddScoped<NewEditor>();
        builder.Services.AddScoped<SecondFactor>();
        builder.Services.AddScoped<PasswordSignIn>();
        builder.Services.AddScoped<PasswordSetting>();
        builder.Services.AddScoped<AppSecrets>();
        builder.Services.AddScoped<Passkeys>();
        builder.Services.AddScoped<AuditTrail>();
        builder.Services.AddSingleton<DraftInspections>();
        builder.Services.AddSingleton<KnownWork>();
        builder.Services.Replace(ServiceDescriptor.Singleton<IModelExpressionProvider, FieldExpressions>());
        builder.Services.AddHostedService(services => services.GetRequiredService<DraftInspections>());
        builder.Services.AddScoped<Surroundings>().AddScoped<TranslationNotes>().AddScoped<PageList>().AddScoped<PageWork>().AddScoped<PageMoving>().AddScoped<PuttingBack>();
        builder.Services.AddScoped<IUserClaimsPrincipalFactory<Editor>, SessionClaims>();
        builder.Services.AddIdentityCore<Editor>(identity => identity.Stores.SchemaVersion = IdentitySchemaVersions.Version3);
        builder.Services.AddScoped<IPasskeyHandler<Editor>, PasskeyHandler<Editor>>();
        builder.Services.Configure<IdentityPasskeyOptions>(passkeys =>
        {
            // A passkey stands alone: it must know its owner, and the owner must show a finger, a face or a code.
            passkeys.ResidentKeyRequirement = "required";
            passkeys.UserVerificationRequirement = "required";
        });

        // Only the policies of the office name the scheme, so that no cookie is read, or written, anywhere else.
        // Without the switch the framework makes the only scheme there is the default of every request.
        AppContext.SetSwitch("Microsoft.AspNetCore.Authentication.SuppressAutoDefaultScheme", true);
        builder.Services.AddAuthentication().AddCookie(IdentityConstants.ApplicationScheme, Session);
        builder.Services.AddOptions<CookieAuthenticationOptions>(IdentityConstants.ApplicationScheme).Configure<IOptions<OfficeOptions>>((session, office) =>
        {
            session.ExpireTimeSpan = TimeSpan.FromMinutes(office.Value.IdleMinutes);
            session.Events.OnValidatePrincipal = SessionCheck.ValidateAsync;
        });
        builder.Services.AddAuthorization(OfficePolicies.Add);

        builder.Services.AddAntiforgery(antiforgery =>
        {
            Keep(antiforgery.Cookie, OfficeCookies.Form);
            antiforgery.SuppressXFrameOptionsHeader = true;

            // It refuses to work on http://localhost otherwise, where browsers take secure cookies too; that this one is secure is seen to in UseOffice.
            antiforgery.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
        builder.Services.Configure<CookieTempDataProviderOptions>(notice => Keep(notice.Cookie, OfficeCookies.Notice));

        AddPages(builder.Services);
    }

    /// <summary>Goes after routing. Only here are cookies of editors read, and whoever sets one, it goes over safe lines only and to nobody else.</summary>
    public static void UseOffice(this WebApplication app) => app.UseWhen(context => OfficeAddress.Holds(context.Request.Path), office => office
        .UseCookiePolicy(new CookiePolicyOptions { Secure = CookieSecurePolicy.Always, HttpOnly = HttpOnlyPolicy.Always, MinimumSameSitePolicy = SameSiteMode.Strict })
        .UseAuthorization());

    private static void AddPages(IServiceCollection services)
    {
        services.AddValidatorsFromAssemblyContaining<OfficePage>(ServiceLifetime.Scoped, includeInternalTypes: true);
        ValidatorOptions.Global.LanguageManager.Culture = CultureInfo.GetCultureInfo("nl");

        services.Configure<RazorPagesOptions>(pages =>
        {
            pages.Conventions.AuthorizeFolder(OfficeAddress.Folder, OfficePolicies.Editor);
            pages.Conventions.AllowAnonymousToFolder(OfficeAddress.Folder + "/Inloggen");
            pages.Conventions.AllowAnonymousToFolder(OfficeAddress.Folder + "/Welkom");
            pages.Conventions.AllowAnonymousToPage(OfficeAddress.Folder + "/Error");

            foreach (var folder in ForManagers)
            {
                pages.Conventions.AuthorizeFolder(folder, OfficePolicies.Manager);
            }

            pages.Conventions.AddFolderApplicationModelConvention(OfficeAddress.Folder, page => page.Filters.Add(new InputValidation()));
        });
        services.Configure<MvcOptions>(mvc =>
        {
            mvc.ModelMetadataDetailsProviders.Add(new TypedText());

            // What a form must hold is said by its validator, not by whether a property may be null.
            mvc.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;

            var words = mvc.ModelBindingMessageProvider;
            words.SetValueMustNotBeNullAccessor(_ => "Vul dit in.");
            words.SetMissingBindRequiredValueAccessor(_ => "Vul dit in.");
            words.SetAttemptedValueIsInvalidAccessor((value, _) => $"“{value}” kan hier niet staan.");
            words.SetNonPropertyAttemptedValueIsInvalidAccessor(value => $"“{value}” kan hier niet staan.");
            words.SetValueIsInvalidAccessor(value => $"“{value}” kan hier niet staan.");
            words.SetUnknownValueIsInvalidAccessor(_ => "Wat hier staat, klopt niet.");
            words.SetNonPropertyUnknownValueIsInvalidAccessor(() => "Wat hier staat, klopt niet.");
            words.SetValueMustBeANumberAccessor(_ => "Vul hier een getal in.");
            words.SetNonPropertyValueMustBeANumberAccessor(() => "Vul hier een getal in.");
        });
    }

    private static void Session(CookieAuthenticationOptions session)
    {
        Keep(session.Cookie, OfficeCookies.Session);
        session.LoginPath = OfficeAddress.SignIn;
        session.ReturnUrlParameter = "terug";

        // A form that comes too late is not thrown away by a trip to another page: the error page keeps it.
        session.Events.OnRedirectToLogin = context =>
        {
            if (HttpMethods.IsPost(context.Request.Method))
            {
                context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            }
            else
            {
                context.Response.Redirect(context.RedirectUri);
            }

            return Task.CompletedTask;
        };

        // Refused is an answer with the reason, not a trip to another page.
        session.Events.OnRedirectToAccessDenied = context =>
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;

            return Task.CompletedTask;
        };
    }

    private static void Keep(CookieBuilder cookie, string name)
    {
        cookie.Name = name;
        cookie.Path = OfficeAddress.Home;
        cookie.SecurePolicy = CookieSecurePolicy.Always;
        cookie.HttpOnly = true;
        cookie.IsEssential = true;
        cookie.SameSite = SameSiteMode.Strict;
    }
}
