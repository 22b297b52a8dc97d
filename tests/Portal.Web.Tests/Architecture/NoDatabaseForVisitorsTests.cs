using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Portal.Web.Pages;
using Portal.Web.Reading;
using Portal.Web.Sealing;
using Portal.Web.Serving;

namespace Portal.Web.Tests.Architecture;

/// <summary>No page for visitors can wait for the database: nothing that it is made of leads there.</summary>
public sealed class NoDatabaseForVisitorsTests
{
    private static readonly IServiceCollection Services = Registered();

    public static TheoryData<Type> WhatVisitorsMeet =>
    [
        .. typeof(PublicPage).Assembly.GetTypes().Where(type =>
            !type.IsAbstract
            && type.IsAssignableTo(typeof(PageModel))
            && type.Namespace?.StartsWith("Portal.Web.Pages.Beheer", StringComparison.Ordinal) != true
            // Who reads a draft through a link is no visitor.
            && type.Namespace != "Portal.Web.Pages.Voorbeeld"),
        typeof(Reader),
        typeof(SealedAddresses),
    ];

    [Theory]
    [MemberData(nameof(WhatVisitorsMeet))]
    public void Nothing_that_visitors_meet_leads_to_the_database(Type type) =>
        Assert.DoesNotContain(ReachedFrom(type), IsWayToTheDatabase);

    [Fact]
    public void The_walk_over_services_would_find_the_database() =>
        Assert.Contains(ReachedFrom(typeof(PublicationStart)), IsWayToTheDatabase);

    private static bool IsWayToTheDatabase(Type type) =>
        type.IsAssignableTo(typeof(DbContext))
        || type == typeof(IServiceProvider)
        || type == typeof(IServiceScopeFactory)
        || (type.Namespace?.StartsWith("Portal.Storage", StringComparison.Ordinal) == true && type.IsClass && Services.Any(service => service.ServiceType == type));

    private static HashSet<Type> ReachedFrom(Type type)
    {
        var reached = new HashSet<Type>();
        Reach(type, reached);

        return reached;
    }

    /// <summary>A type, what its constructors ask for, and so on; only through types of ours.</summary>
    private static void Reach(Type type, HashSet<Type> reached)
    {
        if (!reached.Add(type) || type.Namespace?.StartsWith("Portal.", StringComparison.Ordinal) != true)
        {
            return;
        }

        var made = Services.Where(service => service.ServiceType == type).Select(service => service.ImplementationType).OfType<Type>().Append(type).Distinct();
        foreach (var asked in made.SelectMany(known => known.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)).SelectMany(constructor => constructor.GetParameters()))
        {
            Reach(asked.ParameterType, reached);
        }
    }

    private static IServiceCollection Registered()
    {
        var builder = WebApplication.CreateBuilder();
        builder.AddPortal();

        return builder.Services;
    }
}
