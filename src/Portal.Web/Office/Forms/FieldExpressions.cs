using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Portal.Web.Office.Forms;

/// <summary>
/// The name and the value of a field, out of what its <c>for</c> says. The usual way compiles anew whatever has an index in it, as
/// <c>Form.Channels[i].Value</c>, at every request; a desk has hundreds of those. Here they are read, not compiled.
/// </summary>
internal sealed class FieldExpressions(ModelExpressionProvider usual, IModelMetadataProvider metadata) : IModelExpressionProvider
{
    public ModelExpression CreateModelExpression<TModel, TValue>(ViewDataDictionary<TModel> viewData, Expression<Func<TModel, TValue>> expression) =>
        HasIndex(expression.Body) && NameOf(expression.Body) is { } name
            ? new ModelExpression(name, viewData.ModelExplorer.GetExplorerForExpression(metadata.GetMetadataForType(typeof(TValue)), ValueOf(expression.Body, viewData.Model)))
            : usual.CreateModelExpression(viewData, expression);

    private static bool HasIndex(Expression? part) => part switch
    {
        MethodCallExpression => true,
        MemberExpression member => HasIndex(member.Expression),
        _ => false,
    };

    /// <summary>As it is bound; null when there is something in it that is not read here.</summary>
    private static string? NameOf(Expression? part) => part switch
    {
        ParameterExpression => "",
        MemberExpression member when NameOf(member.Expression) is { } around => around.Length == 0 ? member.Member.Name : $"{around}.{member.Member.Name}",
        MethodCallExpression { Method.Name: "get_Item", Arguments: [var index] } call when CanRead(index) && NameOf(call.Object) is { } around =>
            $"{around}[{Convert.ToString(ValueOf(index, null), CultureInfo.InvariantCulture)}]",
        _ => null,
    };

    /// <summary>Whether an index is a plain value: a variable of the page, or a member of one.</summary>
    private static bool CanRead(Expression? index) => index switch
    {
        null or ConstantExpression => true,
        MemberExpression member => CanRead(member.Expression),
        _ => false,
    };

    private static object? ValueOf(Expression? part, object? model) => part switch
    {
        ParameterExpression => model,
        ConstantExpression constant => constant.Value,
        MemberExpression { Member: FieldInfo field } member => ValueOf(member.Expression, model) is var owner && (owner is not null || field.IsStatic) ? field.GetValue(owner) : null,
        MemberExpression { Member: PropertyInfo property } member => ValueOf(member.Expression, model) is var owner && (owner is not null || property.GetMethod!.IsStatic)
            ? property.GetValue(owner, BindingFlags.DoNotWrapExceptions, null, null, null)
            : null,
        MethodCallExpression call => ValueOf(call.Object, model) is { } owner
            ? call.Method.Invoke(owner, BindingFlags.DoNotWrapExceptions, null, [ValueOf(call.Arguments[0], model)], null)
            : null,
        _ => null,
    };
}
