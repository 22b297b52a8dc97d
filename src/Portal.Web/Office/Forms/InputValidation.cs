using System.Reflection;
using FluentValidation;
using FluentValidation.AspNetCore;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Portal.Web.Pages.Beheer;

namespace Portal.Web.Office.Forms;

/// <summary>
/// Before a page of the office handles a form: what was bound is given to its validator. When something is wrong the handler is not
/// called; the page is shown again with what was typed, and 422.
/// </summary>
/// <remarks>
/// A page with several forms takes each as an argument of its handler: properties are checked at every post. An argument that is refused is put in
/// the page's property of the same name, from which the page shows it again.
/// </remarks>
internal sealed class InputValidation : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (context.HandlerInstance is not OfficePage page || !HttpMethods.IsPost(context.HttpContext.Request.Method))
        {
            await next();
            return;
        }

        foreach (var (name, value) in Bound(context))
        {
            await ValidateAsync(context, name, value);
        }

        if (context.ModelState.IsValid)
        {
            await next();
        }
        else
        {
            Return(context, page);
            context.Result = await page.ShowAgainAsync();
        }
    }

    private static IEnumerable<(string Name, object Value)> Bound(PageHandlerExecutingContext context)
    {
        foreach (var property in context.ActionDescriptor.BoundProperties.OfType<PageBoundPropertyDescriptor>())
        {
            if (property.Property.GetValue(context.HandlerInstance) is { } value)
            {
                yield return (property.BindingInfo?.BinderModelName ?? property.Name, value);
            }
        }

        foreach (var argument in context.HandlerMethod?.Parameters ?? [])
        {
            if (context.HandlerArguments.TryGetValue(argument.Name, out var value) && value is not null)
            {
                yield return (argument.BindingInfo?.BinderModelName ?? argument.Name, value);
            }
        }
    }

    private static void Return(PageHandlerExecutingContext context, OfficePage page)
    {
        foreach (var (name, value) in context.HandlerArguments)
        {
            if (page.GetType().GetProperty(name, BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase) is { CanWrite: true } property && property.PropertyType.IsInstanceOfType(value))
            {
                property.SetValue(page, value);
            }
        }
    }

    private static async Task ValidateAsync(PageHandlerExecutingContext context, string name, object value)
    {
        if (context.HttpContext.RequestServices.GetService(typeof(IValidator<>).MakeGenericType(value.GetType())) is not IValidator validator)
        {
            return;
        }

        var found = await validator.ValidateAsync(new ValidationContext<object>(value), context.HttpContext.RequestAborted);
        found.AddToModelState(context.ModelState, name);
        MistakesTagHelper.InOrder(context.HttpContext, found.Errors.Select(mistake => $"{name}.{mistake.PropertyName}"));
    }
}
